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
