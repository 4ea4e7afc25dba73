using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record WithdrawNotification(CasePlan Plan) : Step(Plan.WithdrawnAt!.Value, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var council = platform.Council(Plan.Place.Code);
        var known = await council.Notifications.FindAsync(Plan.Id, ct).ThereAsync();
        if (known.State == NotificationState.Sent)
            await council.Notifications.WithdrawAsync(Plan.Id, new WithdrawNotificationRequest
            {
                Reason = Plan.Course.Withdrawn,
                Text = Wordings.Known.Withdrawn[Plan.Course.Withdrawn!.Value],
            }, known.Version, ct).TakenAsync();
        await Platform.ArrivedAsync(async () =>
            await platform.CaseAsync(Plan.Id, ct) is { State: CaseState.Withdrawn } ended ? ended : null,
            "the panel's case to end", ct);
    }
}
