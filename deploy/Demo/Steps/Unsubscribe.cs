using Safeguarding.Client;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record Unsubscribe(SubscriberPlan Plan, Guid Reader) : Step(Plan.EndedAt!.Value, Reader)
{
    public override Task DoAsync(Platform platform, CancellationToken ct) =>
        platform.Anyone.Library.EndAsync(MailFolder.ConfirmationFor(Plan.Email, platform.MailFolder)!, ct).TakenAsync();
}
