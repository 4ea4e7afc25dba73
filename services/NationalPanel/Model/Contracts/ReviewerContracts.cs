using Safeguarding.Contracts.NationalPanel;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Model;

/// <summary>A reviewer of the pool as the API answers them.</summary>
static class ReviewerContracts
{
    public static Reviewer ToPublic(this PoolReviewer reviewer) => new()
    {
        Id = reviewer.Id,
        Name = reviewer.Name,
        Expertise = reviewer.Expertise,
        AddedOn = LondonTime.DateOf(reviewer.AddedAt),
    };

    public static PooledReviewer ToContract(this PoolReviewer reviewer) => new()
    {
        Id = reviewer.Id,
        Version = reviewer.Version,
        Name = reviewer.Name,
        Expertise = reviewer.Expertise,
        AddedOn = LondonTime.DateOf(reviewer.AddedAt),
        RemovedAt = reviewer.RemovedAt,
        RemovalReason = reviewer.RemovalReason,
    };
}
