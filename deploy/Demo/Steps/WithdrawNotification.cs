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
        var known = await council.GetAsync<NotificationRecord>($"notifications/{Plan.Id}", ct);
        if (known.State == NotificationState.Sent)
            await council.SendAsync(HttpMethod.Post, $"notifications/{Plan.Id}/withdrawal", new WithdrawNotificationRequest
            {
                Reason = Plan.Course.Withdrawn,
                Text = Wordings.Known.Withdrawn[Plan.Course.Withdrawn!.Value],
            }, ct, known.Version);
        await Platform.ArrivedAsync(async () => await platform.CaseAsync(Plan.Id, ct) is { State: CaseState.Withdrawn } ended ? ended : null,
            "the panel's case to end", ct);
    }
}
