using Safeguarding.Contracts.Publication;

namespace Safeguarding.Portal.Publication;

/// <summary>
/// An inquiry's report as it is written in a browser, the same for local and national inquiries. A page binds it as <c>Report</c>, shows
/// <c>Publication/_Report</c> and lets <see cref="Edit"/> answer the buttons that add and remove, which need no JavaScript.
/// </summary>
public class ReportForm
{
    /// <summary>Name of the page's property.</summary>
    public const string Name = "Report";

    const int MaxEntries = 100;

    public string? Title { get; set; }

    public string? Text { get; set; }

    /// <summary>One name a line.</summary>
    public string? Reviewers { get; set; }

    public List<LessonForm> Lessons { get; set; } = [];

    public List<RecommendationForm> Recommendations { get; set; } = [];

    /// <summary>
    /// Where an empty form with as many entries is: whoever goes back comes there, and the browser puts in what they wrote.
    /// </summary>
    public string EmptyAddress => $"?lessons={Lessons.Count}&recommendations={Recommendations.Count}";

    public static ReportForm New(int lessons, int recommendations) => new()
    {
        Lessons = [.. Enumerable.Range(0, Math.Clamp(lessons, 0, MaxEntries)).Select(_ => new LessonForm())],
        Recommendations = [.. Enumerable.Range(0, Math.Clamp(recommendations, 0, MaxEntries)).Select(_ => new RecommendationForm())],
    };

    /// <summary>Does what a button named <c>edit</c> asks for; false where it asks for nothing of the kind.</summary>
    public bool Edit(string? edit)
    {
        switch (edit?.Split('-'))
        {
            case ["add", "lesson"]:
                Lessons.Add(new());
                return true;
            case ["add", "recommendation"]:
                Recommendations.Add(new());
                return true;
            case ["remove", "lesson", var place]:
                return Remove(Lessons, place);
            case ["remove", "recommendation", var place]:
                return Remove(Recommendations, place);
            default:
                return false;
        }
    }

    /// <summary>The request, of which the page sets what is not the report's.</summary>
    public T To<T>()
        where T : ReportToPublish, new() => new()
        {
            Title = Title?.Trim(),
            Text = Text?.ReplaceLineEndings("\n"),
            Reviewers = Reviewers?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
            Lessons = Lessons.ConvertAll(lesson => lesson.ToRequest()),
            Recommendations = Recommendations.ConvertAll(recommendation => recommendation.ToRequest()),
        };

    static bool Remove<T>(List<T> entries, string place)
    {
        // A second click on the same button finds it gone: nothing else is removed for it.
        if (int.TryParse(place, out var index) && index >= 0 && index < entries.Count)
            entries.RemoveAt(index);
        return true;
    }
}
