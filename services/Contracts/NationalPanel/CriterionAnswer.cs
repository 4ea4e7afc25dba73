namespace Safeguarding.Contracts.NationalPanel;

/// <summary>How a consideration was answered. Considerations are taken into account; none decides by itself.</summary>
public enum CriterionAnswer
{
    /// <summary>Met.</summary>
    Met,

    /// <summary>Not met.</summary>
    NotMet,

    /// <summary>Unclear on what is known.</summary>
    Unclear,
}
