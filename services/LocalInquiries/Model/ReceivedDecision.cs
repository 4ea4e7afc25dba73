using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>A decision of the panel on a notification's case. Rows are only added; the highest number is the one that counts.</summary>
public class ReceivedDecision
{
    public required Guid Id { get; init; }
    public required Guid NotificationId { get; init; }
    public required Guid CaseId { get; init; }
    public required int Number { get; init; }
    public required PanelOutcome Outcome { get; init; }
    public required int CriteriaVersion { get; init; }
    public required DateTime DecidedAt { get; init; }
}
