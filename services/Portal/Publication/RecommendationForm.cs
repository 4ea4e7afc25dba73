using Safeguarding.Contracts.Publication;

namespace Safeguarding.Portal.Publication;

/// <summary>One recommendation of a <see cref="ReportForm"/>.</summary>
public class RecommendationForm
{
    public string? Text { get; set; }

    public string? Addressee { get; set; }

    public DateEntry DueOn { get; set; } = new();

    public string? IntendedOutcome { get; set; }

    public RecommendationToPublish ToRequest() => new()
    {
        Text = Text?.ReplaceLineEndings("\n"),
        Addressee = Addressee?.Trim(),
        DueOn = DueOn.Date,
        IntendedOutcome = IntendedOutcome?.ReplaceLineEndings("\n"),
    };
}
