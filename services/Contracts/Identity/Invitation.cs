namespace Safeguarding.Contracts.Identity;

/// <summary>
/// Invites someone to join an organisation, by a link in an email that works once and
/// for seven days. The answer is the same whether or not the
/// address is known already. Errors: <c>required</c>, <c>too-long</c>, <c>invalid-email</c>, <c>unknown-code</c>; <c>id-in-use</c>;
/// <c>not-allowed</c> for roles the caller cannot give and for other organisations.
/// </summary>
public record InvitePersonRequest
{
    /// <summary>Made by the caller (UUID version 7), so that sending twice invites once.</summary>
    public Guid? Id { get; init; }

    /// <summary>Full name; at most 200 characters.</summary>
    public string? Name { get; init; }

    /// <summary>Email address, which the person will sign in with; at most 254 characters.</summary>
    public string? Email { get; init; }

    /// <summary>Codes of the roles the person will have; at least one.</summary>
    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>The organisation, for administrators; the caller's own where absent.</summary>
    public Guid? OrganisationId { get; init; }
}

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

/// <summary>Where an invitation stands.</summary>
public enum InvitationState
{
    /// <summary>The link can be used.</summary>
    Open,

    /// <summary>Nobody used it in time; it can be sent again.</summary>
    Expired,

    /// <summary>The person has joined.</summary>
    Accepted,

    /// <summary>Taken back.</summary>
    Revoked,
}
