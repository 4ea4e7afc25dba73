using Safeguarding.Contracts.Publication;

namespace Safeguarding.Portal.Publication;

/// <summary>One lesson of a <see cref="ReportForm"/>.</summary>
public class LessonForm
{
    public string? Title { get; set; }

    public string? Finding { get; set; }

    public string? WhyItHappened { get; set; }

    public string? Improvement { get; set; }

    public List<string> Themes { get; set; } = [];

    public List<string> Audience { get; set; } = [];

    public string? Setting { get; set; }

    public string? AgeGroup { get; set; }

    public LessonToPublish ToRequest() => new()
    {
        Title = Title?.Trim(),
        Finding = Finding?.ReplaceLineEndings("\n"),
        WhyItHappened = WhyItHappened?.ReplaceLineEndings("\n"),
        Improvement = Improvement?.ReplaceLineEndings("\n"),
        Themes = Themes,
        Audience = Audience,
        Setting = Setting,
        AgeGroup = AgeGroup,
    };
}
