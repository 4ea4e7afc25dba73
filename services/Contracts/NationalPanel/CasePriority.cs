namespace Safeguarding.Contracts.NationalPanel;

/// <summary>How soon the secretariat wants a case looked at.</summary>
public enum CasePriority
{
    /// <summary>In turn.</summary>
    Normal,

    /// <summary>Before those in turn.</summary>
    High,

    /// <summary>At once.</summary>
    Urgent,
}
