using Safeguarding.Contracts.Dissemination;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record DraftBulletin(BulletinPlan Plan) : Step(Plan.DraftedAt, Plan.Id)
{
    const int MostLessons = 6;

    public override async Task DoAsync(Platform platform, CancellationToken stop)
    {
        if (await platform.EditorOne.FindAsync<BulletinDraft>($"library/bulletins/drafts/{Plan.Id}", stop) is not null)
            return;
        var lessons = (await Library.LessonsAsync(platform, stop))
            .Where(lesson => lesson.PublishedAt >= Plan.From && lesson.PublishedAt < Plan.DraftedAt.Date).Take(MostLessons).ToList();
        await platform.EditorOne.SendAsync(HttpMethod.Post, "library/bulletins", new DraftBulletinRequest
        {
            Id = Plan.Id,
            Title = $"{Plan.Month}: {string.Join("; ", lessons.Select(lesson => lesson.Themes[^1].Name).Distinct().Take(2))}",
            Introduction = Plan.Introduction,
            LessonIds = [.. lessons.Select(lesson => lesson.LessonId)],
        }, stop);
    }
}
