using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.LocalInquiries.Features;

static class Criteria
{
    /// <summary>The version that decisions of that London date are made against; null until the panel's first has arrived.</summary>
    public static Task<AdoptedCriteria?> InForceAsync(this DbSet<AdoptedCriteria> criteria, DateOnly today, CancellationToken ct) =>
        criteria.Include(version => version.Criteria.OrderBy(criterion => criterion.Position))
            .Where(version => version.EffectiveFrom <= today)
            .OrderByDescending(version => version.EffectiveFrom).ThenByDescending(version => version.Number)
            .FirstOrDefaultAsync(ct);

    public static ProblemHttpResult NotKnownYet() =>
        Problems.Conflict("criteria-not-known-yet", "The criteria in force have not arrived from the panel yet. Try again in a minute.");
}
