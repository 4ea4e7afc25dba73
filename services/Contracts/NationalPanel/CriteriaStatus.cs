namespace Safeguarding.Contracts.NationalPanel;

/// <summary>Where a version of the criteria stands.</summary>
public enum CriteriaStatus
{
    /// <summary>Being written; not public.</summary>
    Draft,

    /// <summary>Out for public consultation.</summary>
    Consultation,

    /// <summary>Adopted; in force from its date on.</summary>
    Adopted,

    /// <summary>Replaced by a later version; decisions made under it keep it.</summary>
    Superseded,
}
