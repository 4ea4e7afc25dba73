using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.ServiceDefaults.Tests.Sample;

/// <summary>The least that a service owns.</summary>
public class Note : IVersioned
{
    public required Guid Id { get; init; }

    public required string Text { get; set; }

    public DateTime WrittenAt { get; init; } = DateTime.UtcNow;

    public int Version { get; set; }
}
