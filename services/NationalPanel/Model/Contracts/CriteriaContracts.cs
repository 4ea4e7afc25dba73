using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.NationalPanel.Model;

/// <summary>The criteria as the API answers them.</summary>
static class CriteriaContracts
{
    public static CriteriaVersion ToContract(this CriteriaSet set, CriteriaSet inForce) => new()
    {
        Version = set.Number,
        EffectiveFrom = set.EffectiveFrom,
        Status = set.Status,
        InForce = set.Number == inForce.Number,
        LeadIn = set.LeadIn,
        National = [.. set.Of(CriteriaList.National).Select(ToContract)],
        Local = [.. set.Of(CriteriaList.Local).Select(ToContract)],
    };

    static Criterion ToContract(SetCriterion criterion) => new(criterion.Code, criterion.Text, criterion.Source);
}
