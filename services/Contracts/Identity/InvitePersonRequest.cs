namespace Safeguarding.Contracts.Identity;

/// <summary>
/// Invites someone to join an organisation, by a link in an email that works once and for seven days. The answer is the same whether or not the
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
