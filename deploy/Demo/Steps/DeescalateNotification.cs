using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record DeescalateNotification(CasePlan Plan) : Step(Plan.DeescalatedAt!.Value, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var council = platform.Council(Plan.Place.Code);
        var known = await council.Notifications.FindAsync(Plan.Id, ct).ThereAsync();
        if (known.State == NotificationState.Sent)
            await council.Notifications.DeescalateAsync(Plan.Id, new DeescalateNotificationRequest
            {
                Reason = Plan.Course.Deescalated,
                Text = Wordings.Known.Deescalated[Plan.Course.Deescalated!.Value],
            }, known.Version, ct).TakenAsync();
        await Platform.ArrivedAsync(async () =>
            await platform.CaseAsync(Plan.Id, ct) is { State: CaseState.Deescalated } ended ? ended : null,
            "the panel's case to end", ct);
    }
}
