using Safeguarding.Client;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record SendBulletin(BulletinPlan Plan) : Step(Plan.SentAt!.Value, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var draft = await platform.EditorOne.Library.DraftAsync(Plan.Id, ct).ThereAsync();
        await platform.EditorOne.Library.SendAsync(Plan.Id, draft.Version, ct).TakenAsync();
        // Mail still under way when the date jumps would bear a later one.
        await Platform.ArrivedAsync(async () =>
            await platform.EditorOne.Library.ProgressAsync(Plan.Id, ct) is { AllMade: true, Waiting: 0 } progress ? progress : null,
            "the bulletin's mails to go out", ct);
    }
}
