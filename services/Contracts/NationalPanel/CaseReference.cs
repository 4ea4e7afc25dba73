namespace Safeguarding.Contracts.NationalPanel;

/// <summary>A panel case as others name it.</summary>
/// <param name="Id">The panel case's id.</param>
/// <param name="Reference">The notification's reference.</param>
/// <param name="AreaName">Name of the area as it was when the notification was sent.</param>
/// <param name="State">Where the case stands.</param>
public record CaseReference(Guid Id, string Reference, string AreaName, CaseState State);
