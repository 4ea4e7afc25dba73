namespace Safeguarding.Contracts.Notifications;

/// <summary>A proceeding that runs beside the learning from the incident.</summary>
public record ParallelProceeding
{
    /// <summary>Which one. Required.</summary>
    public ProceedingKind? Kind { get; init; }

    /// <summary>How it stands, at most 2,000 characters.</summary>
    public string? Details { get; init; }
}
