using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

/// <summary>It was sent in error, or the criteria turned out not to be met.</summary>
sealed record EndNotification(CasePlan Plan) : Step(Plan.EndedAt!.Value, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var notifications = platform.Council(Plan.Place.Code).Notifications;
        var known = await notifications.FindAsync(Plan.Id, ct).ThereAsync();
        if (known.State == NotificationState.Sent && Plan.Course.Withdrawn is { } withdrawn)
            await notifications.WithdrawAsync(Plan.Id, new WithdrawNotificationRequest
            {
                Reason = withdrawn,
                Text = Wordings.Known.Withdrawn[withdrawn],
            }, known.Version, ct).TakenAsync();
        else if (known.State == NotificationState.Sent && Plan.Course.Deescalated is { } deescalated)
            await notifications.DeescalateAsync(Plan.Id, new DeescalateNotificationRequest
            {
                Reason = deescalated,
                Text = Wordings.Known.Deescalated[deescalated],
            }, known.Version, ct).TakenAsync();
        await Platform.ArrivedAsync(async () =>
            await platform.CaseAsync(Plan.Id, ct) is { State: CaseState.Withdrawn or CaseState.Deescalated } ended ? ended : null,
            "the panel's case to end", ct);
    }
}
