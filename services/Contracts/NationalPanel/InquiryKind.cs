namespace Safeguarding.Contracts.NationalPanel;

/// <summary>How many cases a national inquiry looks at.</summary>
public enum InquiryKind
{
    /// <summary>One case.</summary>
    SingleCase,

    /// <summary>Several cases with a common theme.</summary>
    Thematic,
}
