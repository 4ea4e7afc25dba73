namespace Safeguarding.NationalPanel.Model;

/// <summary>The secretariat's remark that two cases belong together. Holds in both directions, written on the one triaged.</summary>
public class CaseLink
{
    public required Guid CaseId { get; init; }

    public required Guid LinkedCaseId { get; init; }
}
