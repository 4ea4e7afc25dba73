using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.NationalPanel.Model;

/// <summary>One reviewer of the public pool. Who was removed stays on record.</summary>
public class PoolReviewer : IVersioned
{
    public required Guid Id { get; init; }

    public int Version { get; set; }

    public required string Name { get; set; }

    public required string Expertise { get; set; }

    public required DateTime AddedAt { get; init; }

    public DateTime? RemovedAt { get; private set; }

    public string? RemovalReason { get; private set; }

    public void Remove(string reason, DateTime now) => (RemovedAt, RemovalReason) = (now, reason);
}
