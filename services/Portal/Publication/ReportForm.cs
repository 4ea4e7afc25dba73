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

    public string? Title { get; set; }

    public string? Text { get; set; }

    /// <summary>One name a line.</summary>
    public string? Reviewers { get; set; }

    public List<LessonForm> Lessons { get; set; } = [];

    public List<RecommendationForm> Recommendations { get; set; } = [];

    public static ReportForm New() => new() { Lessons = [new()] };

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
