using System.Text.RegularExpressions;
using Safeguarding.Contracts.Publication;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.ServiceDefaults.Publication;

/// <summary>What a report must hold before it is published, the same for local and national inquiries.</summary>
public static partial class ReportRules
{
    const int MaxCount = 100;
    const int MaxCodes = 20;

    /// <param name="today">The date in London: nothing can be asked for by a day that has gone.</param>
    public static FieldErrors Check(ReportToPublish report, DateOnly today)
    {
        var errors = new FieldErrors();
        errors.Text("title", report.Title, 200);
        errors.Text("text", report.Text, 500_000);
        Names(errors, report.Reviewers ?? []);

        if (errors.Required("lessons", report.Lessons) && AtMost(errors, "lessons", report.Lessons!.Count, MaxCount))
            Each("lessons", report.Lessons, (path, lesson) => Lesson(errors, path, lesson));
        if (report.Recommendations is { } recommendations && AtMost(errors, "recommendations", recommendations.Count, MaxCount))
            Each("recommendations", recommendations, (path, recommendation) => Recommendation(errors, path, recommendation, today));
        return errors;
    }

    static void Names(FieldErrors errors, IReadOnlyList<string> reviewers)
    {
        if (AtMost(errors, "reviewers", reviewers.Count, MaxCodes))
            Each("reviewers", reviewers, (path, name) => errors.Text(path, name, 200));
    }

    static void Lesson(FieldErrors errors, string path, LessonToPublish? lesson)
    {
        if (!errors.Required(path, lesson))
            return;

        errors.Text($"{path}.title", lesson!.Title, 200);
        errors.Text($"{path}.finding", lesson.Finding, 10_000);
        errors.Text($"{path}.whyItHappened", lesson.WhyItHappened, 10_000);
        errors.Text($"{path}.improvement", lesson.Improvement, 10_000);
        errors.Required($"{path}.themes", lesson.Themes);
        Codes(errors, $"{path}.themes", lesson.Themes ?? []);
        Codes(errors, $"{path}.audience", lesson.Audience ?? []);
        Code(errors, $"{path}.setting", lesson.Setting);
        Code(errors, $"{path}.ageGroup", lesson.AgeGroup);
    }

    static void Recommendation(FieldErrors errors, string path, RecommendationToPublish? recommendation, DateOnly today)
    {
        if (!errors.Required(path, recommendation))
            return;

        errors.Text($"{path}.text", recommendation!.Text, 4_000);
        errors.Text($"{path}.addressee", recommendation.Addressee, 200);
        errors.Text($"{path}.intendedOutcome", recommendation.IntendedOutcome, 4_000);
        if (errors.Required($"{path}.dueOn", recommendation.DueOn) && recommendation.DueOn < today)
            errors.Add($"{path}.dueOn", "in-the-past", "This must not be before the day of publication.");
        else
            errors.Plausible($"{path}.dueOn", recommendation.DueOn, today);
    }

    static void Codes(FieldErrors errors, string path, IReadOnlyList<string> codes)
    {
        if (AtMost(errors, path, codes.Count, MaxCodes))
            Each(path, codes, (at, code) => Code(errors, at, code ?? ""));
    }

    // Which codes there are is the library's knowledge; here only what could be one is let through.
    static void Code(FieldErrors errors, string path, string? code)
    {
        if (code is not null && !CodeShape().IsMatch(code))
            errors.Add(path, "unknown-code", "A code is up to 60 small letters, digits and hyphens.");
    }

    static bool AtMost(FieldErrors errors, string path, int count, int most)
    {
        if (count > most)
            errors.Add(path, "too-many", $"There must be {most} or fewer.");
        return count <= most;
    }

    static void Each<T>(string path, IReadOnlyList<T> entries, Action<string, T> check)
    {
        for (var index = 0; index < entries.Count; index++)
            check($"{path}[{index}]", entries[index]);
    }

    [GeneratedRegex("^(?=.{1,60}\\z)[a-z0-9]+(-[a-z0-9]+)*\\z")]
    private static partial Regex CodeShape();
}
