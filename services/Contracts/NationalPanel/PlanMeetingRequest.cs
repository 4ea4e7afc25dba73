namespace Safeguarding.Contracts.NationalPanel;

/// <summary>Plans a meeting of the panel. Repeating it with the same id is the same meeting.</summary>
public record PlanMeetingRequest
{
    /// <summary>The meeting's id, made by the caller. Required.</summary>
    public Guid? Id { get; init; }

    /// <summary>What it is called. Required; at most 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>Its date (Europe/London). Required.</summary>
    public DateOnly? HeldOn { get; init; }
}
