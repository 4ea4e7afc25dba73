using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel;

/// <summary>The criteria that the law itself set, from <c>Data/criteria.json</c>. Nothing adds a later version yet.</summary>
public class CriteriaSeed(NationalPanelDbContext db, TimeProvider clock) : ISeed
{
    public async Task SeedAsync(CancellationToken ct)
    {
        var known = await db.CriteriaSets.Select(set => set.Number).ToListAsync(ct);
        foreach (var enacted in Read().Where(enacted => !known.Contains(enacted.Version)))
            Adopt(enacted, clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
    }

    void Adopt(EnactedCriteria enacted, DateTime now)
    {
        var set = new CriteriaSet
        {
            Id = Guid.CreateVersion7(),
            Number = enacted.Version,
            EffectiveFrom = enacted.EffectiveFrom,
            Status = CriteriaStatus.Adopted,
            LeadIn = enacted.LeadIn,
        };
        set.Criteria.AddRange(Entries(set.Id, CriteriaList.National, enacted.National));
        set.Criteria.AddRange(Entries(set.Id, CriteriaList.Local, enacted.Local));
        db.Add(set);
        db.Publish(new CriteriaAdopted
        {
            Version = enacted.Version,
            EffectiveFrom = enacted.EffectiveFrom,
            LocalCriteria = [.. enacted.Local.Select(local => new LocalCriterion(local.Code, local.Text, local.Source))],
        }, now);
        db.Audit(CurrentUser.Process("deploy"), "CriteriaAdopted", nameof(CriteriaSet), set.Id, "criteria set by SI 2018/789", now);
    }

    static IEnumerable<SetCriterion> Entries(Guid setId, CriteriaList list, IEnumerable<Criterion> criteria) =>
        criteria.Select((criterion, index) => new SetCriterion
        {
            SetId = setId,
            Code = criterion.Code,
            List = list,
            Position = index + 1,
            Text = criterion.Text,
            Source = criterion.Source,
        });

    static List<EnactedCriteria> Read()
    {
        using var file = typeof(CriteriaSeed).Assembly.GetManifestResourceStream("Safeguarding.NationalPanel.Data.criteria.json")!;
        return JsonSerializer.Deserialize<List<EnactedCriteria>>(file, JsonSerializerOptions.Web)!;
    }

    sealed record EnactedCriteria(
        int Version, DateOnly EffectiveFrom, string LeadIn, IReadOnlyList<Criterion> National, IReadOnlyList<Criterion> Local);
}
