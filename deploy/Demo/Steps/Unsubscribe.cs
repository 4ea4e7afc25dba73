using Safeguarding.Contracts.Dissemination;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record Unsubscribe(SubscriberPlan Plan, Guid Reader) : Step(Plan.EndedAt!.Value, Reader)
{
    public override Task DoAsync(Platform platform, CancellationToken ct) => platform.Anyone.SendAsync(HttpMethod.Post, "dissemination/subscriptions/unsubscribe",
        new UnsubscribeRequest { Token = MailFolder.ConfirmationFor(Plan.Email, platform.MailFolder) }, ct);
}
