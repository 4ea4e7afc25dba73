namespace Safeguarding.Contracts.NationalPanel;

/// <summary>Where a meeting of the panel stands.</summary>
public enum MeetingState
{
    /// <summary>Still to come; its agenda can change.</summary>
    Planned,

    /// <summary>Held; its agenda and who attended are a record.</summary>
    Held,
}
