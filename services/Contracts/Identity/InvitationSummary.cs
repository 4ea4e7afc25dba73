namespace Safeguarding.Contracts.Identity;

/// <summary>An invitation, as those who manage an organisation's people see it.</summary>
/// <param name="Id">As the caller chose it.</param>
/// <param name="Name">Full name of who is invited.</param>
/// <param name="Email">Where the link was sent.</param>
/// <param name="Organisation">Name of the organisation to join.</param>
/// <param name="Roles">Codes of the roles the person will have.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="InvitedAt">When the person was first invited (UTC).</param>
/// <param name="ExpiresAt">When the latest link stops working (UTC).</param>
/// <param name="MailedAt">When the latest link left (UTC); absent while its email is to be sent.</param>
public record InvitationSummary(
    Guid Id,
    string Name,
    string Email,
    string Organisation,
    IReadOnlyList<string> Roles,
    InvitationState State,
    DateTime InvitedAt,
    DateTime ExpiresAt,
    DateTime? MailedAt);
