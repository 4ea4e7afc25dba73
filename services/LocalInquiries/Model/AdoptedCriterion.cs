using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>One local consideration, wording exactly as adopted.</summary>
public class AdoptedCriterion : IBookkeeping
{
    public required int CriteriaVersion { get; init; }
    public required string Code { get; init; }
    public required int Position { get; init; }
    public required string Text { get; init; }
    public required string Source { get; init; }
}
