using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record DraftBulletin(BulletinPlan Plan) : Step(Plan.DraftedAt, Plan.Id)
{
    const int MaxLessons = 6;

    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        if (await platform.EditorOne.Library.DraftAsync(Plan.Id, ct) is not null)
            return;
        var lessons = (await Library.LessonsAsync(platform, ct))
            .Where(lesson => lesson.PublishedAt >= Plan.From && lesson.PublishedAt < Plan.DraftedAt.Date).Take(MaxLessons).ToList();
        await platform.EditorOne.Library.WriteAsync(new DraftBulletinRequest
        {
            Id = Plan.Id,
            Title = $"{Plan.Month}: {string.Join("; ", lessons.Select(lesson => lesson.Themes[^1].Name).Distinct().Take(2))}",
            Introduction = Plan.Introduction,
            LessonIds = [.. lessons.Select(lesson => lesson.LessonId)],
        }, ct).TakenAsync();
    }
}
