namespace Safeguarding.Contracts.Identity;

/// <summary>
/// Gives a person these roles in place of the ones they have. Takes effect when their present access token runs out, within five minutes.
/// Errors: <c>required</c>, <c>unknown-code</c>; <c>not-allowed</c> for one's own roles and for roles the caller cannot give;
/// <c>last-approver</c> where nobody would be left to manage the organisation's people.
/// </summary>
public record ChangeRolesRequest
{
    /// <summary>All roles the person is to have; empty for none.</summary>
    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>Why; at most 400 characters. Kept in the audit.</summary>
    public string? Reason { get; init; }
}
