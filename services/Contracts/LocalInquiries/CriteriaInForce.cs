using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>The local considerations that a decision made today is checked against: <c>GET /api/local-inquiries/criteria</c>.</summary>
/// <param name="Version">The version's number.</param>
/// <param name="EffectiveFrom">The first date (Europe/London) on which decisions are made against it.</param>
/// <param name="LocalCriteria">The considerations, wording as adopted, in their order.</param>
public record CriteriaInForce(int Version, DateOnly EffectiveFrom, IReadOnlyList<LocalCriterion> LocalCriteria);
