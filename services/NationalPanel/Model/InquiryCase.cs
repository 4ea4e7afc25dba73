namespace Safeguarding.NationalPanel.Model;

/// <summary>A case that a national inquiry covers.</summary>
public class InquiryCase
{
    public required Guid InquiryId { get; init; }

    public required Guid CaseId { get; init; }

    public PanelCase? Case { get; init; }
}
