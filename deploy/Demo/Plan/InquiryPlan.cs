using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Demo.Plan;

/// <summary>A national inquiry on one case or several.</summary>
sealed record InquiryPlan(Guid Id, InquiryKind Kind, string Title, IReadOnlyList<CasePlan> Cases, DateTime OpenedAt, DateTime? PublishedAt);
