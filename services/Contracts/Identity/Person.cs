namespace Safeguarding.Contracts.Identity;

/// <summary>Someone who can sign in, as those who manage an organisation's people see them.</summary>
/// <param name="Id">Also the subject of the person's tokens.</param>
/// <param name="Name">Full name.</param>
/// <param name="Email">Address the person signs in with.</param>
/// <param name="Organisation">Name of the organisation the person belongs to.</param>
/// <param name="Roles">Codes of the person's roles, for example <c>notifier</c>.</param>
/// <param name="CreatedAt">When the person was added (UTC).</param>
/// <param name="LastSignedInAt">Latest sign-in (UTC); absent until the first.</param>
/// <param name="LeftAt">When the person left (UTC); absent while they may sign in.</param>
public record PersonSummary(
    Guid Id,
    string Name,
    string Email,
    string Organisation,
    IReadOnlyList<string> Roles,
    DateTime CreatedAt,
    DateTime? LastSignedInAt,
    DateTime? LeftAt)
{
    /// <summary>Whether a second factor is set up; who can read cases sets one up at the first sign-in.</summary>
    public bool HasSecondFactor { get; init; }
}

/// <summary>Somebody of the national panel who can sign in, as colleagues see them.</summary>
/// <param name="Id">Also the subject of the person's tokens.</param>
/// <param name="Name">Full name.</param>
/// <param name="Roles">Codes of what they are there: <c>secretariat</c>, <c>member</c>, <c>chair</c>.</param>
public record Colleague(Guid Id, string Name, IReadOnlyList<string> Roles);

/// <summary>How many people of a council, board or force see its cases today.</summary>
/// <param name="BodyCode">Its code in the register of areas and partners.</param>
/// <param name="People">Those who can sign in and notify or are its partners.</param>
public record PeopleOfBody(string BodyCode, int People);

/// <summary>An organisation whose people the caller manages.</summary>
/// <param name="Id">Also in the tokens of its people.</param>
/// <param name="Name">Its name.</param>
/// <param name="BodyCode">Its code in the register of areas and partners; absent for national organisations.</param>
/// <param name="AreaCodes">GSS codes of the areas that it serves today; empty for national organisations.</param>
/// <param name="Agency"><c>la</c>, <c>health</c> or <c>police</c>; absent for national organisations.</param>
/// <param name="Roles">Codes of the roles that the caller can give there; none where it has ended.</param>
public record OrganisationSummary(
    Guid Id, string Name, string? BodyCode, IReadOnlyList<string> AreaCodes, string? Agency, IReadOnlyList<string> Roles);

/// <summary>
/// Gives a person these roles in place of the ones they have. Takes effect when their present access token runs out, within five minutes.
/// Errors: <c>required</c>, <c>unknown-code</c>; <c>not-allowed</c> for one's own roles and for roles the caller cannot give;
/// <c>last-approver</c> where nobody would be left to manage the organisation's people; <c>last-named</c> where nobody of the secretariat
/// would be left who sees a restricted case.
/// </summary>
public record ChangeRolesRequest
{
    /// <summary>All roles the person is to have; empty for none.</summary>
    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>Why; at most 400 characters. Kept in the audit.</summary>
    public string? Reason { get; init; }
}

/// <summary>
/// Ends a person's access: no sign-in from now on, no new tokens, and the access tokens already given run out within five minutes.
/// Of an organisation that is left without an approver the administrators are told. Errors: <c>required</c>, <c>too-long</c>;
/// <c>not-allowed</c> for oneself; <c>last-administrator</c> where nobody would be left to administer the platform.
/// </summary>
public record RecordLeavingRequest
{
    /// <summary>Why; at most 400 characters. Kept in the audit.</summary>
    public string? Reason { get; init; }
}

/// <summary>
/// Takes a person's authenticator app, recovery codes and passkeys away, for a lost
/// phone: at the next sign-in they set up a new app. Ends all
/// their sessions. Errors: <c>required</c>, <c>too-long</c>; <c>not-allowed</c> for oneself.
/// </summary>
public record ResetSecondFactorRequest
{
    /// <summary>Why, and how the person was recognised; at most 400 characters. Kept in the audit.</summary>
    public string? Reason { get; init; }
}
