using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.Publication;
using Safeguarding.Demo.Api;

namespace Safeguarding.Demo.Steps;

/// <summary>What readers find in the library.</summary>
static class Library
{
    const int MaxLessons = 100;

    public static async Task<IReadOnlyList<LessonHit>> LessonsAsync(Platform platform, CancellationToken ct) =>
        (await platform.Anyone.Library.SearchAsync($"?limit={MaxLessons}", ct)).Items;

    public static string TitleOf(LessonHit lesson) => string.Concat(lesson.Title.Select(run => run.Text));

    /// <summary>Waits until a published report's lessons can be read.</summary>
    public static Task HasAsync(ReportToPublish report, Platform platform, CancellationToken ct) => Platform.ArrivedAsync(async () =>
    {
        var titles = (await LessonsAsync(platform, ct)).Select(TitleOf).ToHashSet();
        return report.Lessons!.All(lesson => titles.Contains(lesson.Title!)) ? report : null;
    }, "the lessons to enter the library", ct);
}
