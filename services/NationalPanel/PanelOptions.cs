namespace Safeguarding.NationalPanel;

/// <summary>What the panel sets for itself and no law does.</summary>
/// <param name="YearlyInquiries">How many national inquiries a year it foresees:
/// <c>Panel:YearlyInquiries</c>, 1 to 1,000, 20 unless told.</param>
sealed record PanelOptions(int YearlyInquiries)
{
    public static PanelOptions From(IConfiguration configuration) =>
        configuration.GetValue("Panel:YearlyInquiries", 20) is var foreseen and >= 1 and <= 1_000
            ? new PanelOptions(foreseen)
            : throw new InvalidOperationException("Setting Panel:YearlyInquiries must be from 1 to 1000.");
}
