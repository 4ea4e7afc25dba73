using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record SaveDraft(DraftPlan Plan) : Step(Plan.SavedAt, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var council = platform.Council(Plan.Place.Code);
        if (await council.FindAsync<NotificationDraft>($"notifications/drafts/{Plan.Id}", ct) is null)
            await council.SendAsync(HttpMethod.Put, $"notifications/drafts/{Plan.Id}", Plan.Content, ct);
    }
}
