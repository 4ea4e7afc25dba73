using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>The local considerations as one version of the criteria words them. Never changed once adopted.</summary>
public class AdoptedCriteria : IBookkeeping
{
    public required int Number { get; init; }
    public required DateOnly EffectiveFrom { get; init; }
    public required List<AdoptedCriterion> Criteria { get; init; }
}
