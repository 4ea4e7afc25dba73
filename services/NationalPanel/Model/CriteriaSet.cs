using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.NationalPanel.Model;

/// <summary>A numbered version of the criteria. Once adopted its wording never changes: decisions point to it.</summary>
public class CriteriaSet : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>The version people speak of; <see cref="Version"/> only guards edits of the row.</summary>
    public required int Number { get; init; }

    public int Version { get; set; }

    public required DateOnly EffectiveFrom { get; init; }

    public required CriteriaStatus Status { get; set; }

    public required string LeadIn { get; init; }

    public List<SetCriterion> Criteria { get; } = [];

    public IEnumerable<SetCriterion> Of(CriteriaList list) =>
        Criteria.Where(criterion => criterion.List == list).OrderBy(criterion => criterion.Position);
}
