using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record ConfirmSubscription(SubscriberPlan Plan, Guid Reader) : Step(Plan.ConfirmedAt!.Value, Reader)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var token = MailFolder.ConfirmationFor(Plan.Email, platform.MailFolder)!;
        var shown = await platform.Anyone.Library.ToConfirmAsync(token, ct).ThereAsync();
        if (shown.State == SubscriptionState.Pending)
            await platform.Anyone.Library.ConfirmAsync(token, ct).TakenAsync();
    }
}
