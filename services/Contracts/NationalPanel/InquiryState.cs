namespace Safeguarding.Contracts.NationalPanel;

/// <summary>Where a national inquiry stands.</summary>
public enum InquiryState
{
    /// <summary>Being carried out.</summary>
    Open,

    /// <summary>Its report is public.</summary>
    Published,
}
