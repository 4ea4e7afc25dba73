namespace Safeguarding.Contracts.NationalPanel;

/// <summary>
/// Restricts a case or lifts that: <c>PUT /api/national-panel/cases/{id}/restriction</c>, by the secretariat; needs <c>If-Match</c> with
/// the version of <see cref="CaseAccessDetails"/>. Restricted again it names other people of the panel. From then on whoever is not named
/// gets 404 for the case from every service. Errors: <c>required</c>, <c>too-long</c>, <c>too-many</c>, <c>repeated</c>,
/// <c>stepped-back</c>, <c>yourself</c> where who first restricts it does not name themselves; 409 <c>not-restricted</c> on lifting.
/// </summary>
public record RestrictCaseRequest
{
    /// <summary>Whether only people who are named see the case. Required.</summary>
    public bool? Restricted { get; init; }

    /// <summary>Why; at most 1,000 characters. Required; for the secretariat's file, told to nobody else.</summary>
    public string? Reason { get; init; }

    /// <summary>The people of the panel who see it, 1 to 50; the areas' organisations name their own. Required to restrict.</summary>
    public IReadOnlyList<PersonToName>? People { get; init; }
}

/// <summary>
/// The people of the caller's organisation who see a restricted case: <c>PUT
/// /api/national-panel/restricted-cases/{notificationId}/people</c>, by an approver of a partner of the area that answers for it; needs
/// <c>If-Match</c>. Errors: <c>required</c> (somebody is always named), <c>too-long</c>, <c>too-many</c>, <c>repeated</c>.
/// </summary>
public record NamePeopleRequest
{
    /// <summary>All of them, 1 to 50. A person of another organisation or without a role that reads cases gains nothing by it.</summary>
    public IReadOnlyList<PersonToName>? People { get; init; }
}

/// <summary>Somebody who is to see a restricted case.</summary>
public record PersonToName
{
    /// <summary>Subject of the person's sign-in. Required; at most 100 characters.</summary>
    public string? Id { get; init; }

    /// <summary>The person's name as shown to colleagues. Required; at most 200 characters.</summary>
    public string? Name { get; init; }
}

/// <summary>Who may see a panel case: <c>GET /api/national-panel/cases/{id}/access</c>, by the secretariat.</summary>
public record CaseAccessDetails
{
    /// <summary>For <c>If-Match</c>; 0 while nothing was ever changed.</summary>
    public required int Version { get; init; }

    /// <summary>Whether only people who are named see it.</summary>
    public required bool Restricted { get; init; }

    /// <summary>The people of the panel who see it while it is restricted.</summary>
    public required IReadOnlyList<NamedPerson> Panel { get; init; }

    /// <summary>How many people each organisation of an area has named.</summary>
    public required IReadOnlyList<NamingOrganisation> Organisations { get; init; }

    /// <summary>When it was restricted, named anew and lifted, first to last.</summary>
    public required IReadOnlyList<RestrictionChange> Changes { get; init; }

    /// <summary>Members who declared a conflict of interest, with the reason they gave.</summary>
    public required IReadOnlyList<DeclaredReason> Conflicts { get; init; }
}

/// <summary>Somebody who sees a restricted case.</summary>
/// <param name="Id">Subject of the person's sign-in.</param>
/// <param name="Name">The name as it was when the person was named.</param>
/// <param name="NamedBy">Who named them.</param>
/// <param name="NamedAt">When (UTC).</param>
public record NamedPerson(string Id, string Name, string NamedBy, DateTime NamedAt);

/// <summary>A partner of the area that named its people.</summary>
/// <param name="AreaCode">GSS code of the area it named them for.</param>
/// <param name="Agency">Which partner it is.</param>
/// <param name="People">How many.</param>
public record NamingOrganisation(string AreaCode, Agency Agency, int People);

/// <summary>That a case was restricted, its people of the panel were named anew, or the restriction was lifted.</summary>
/// <param name="Restricted">What it was from then on.</param>
/// <param name="Reason">Why.</param>
/// <param name="ChangedBy">Who did it.</param>
/// <param name="ChangedAt">When (UTC).</param>
public record RestrictionChange(bool Restricted, string Reason, string ChangedBy, DateTime ChangedAt);

/// <summary>A declared conflict of interest as it stands on the secretariat's file.</summary>
/// <param name="MemberName">The member's name.</param>
/// <param name="Reason">Why; absent where they gave no reason.</param>
/// <param name="DeclaredAt">When (UTC).</param>
public record DeclaredReason(string MemberName, string? Reason, DateTime DeclaredAt);

/// <summary>
/// A restricted case as the approvers of the area's partners see it, so that they can name people: <c>GET
/// /api/national-panel/restricted-cases</c> and <c>…/{notificationId}</c>. It says nothing of what happened.
/// </summary>
public record RestrictedCase
{
    /// <summary>The notification's id.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>For <c>If-Match</c>.</summary>
    public required int Version { get; init; }

    /// <summary>The notification's reference.</summary>
    public required string Reference { get; init; }

    /// <summary>GSS code of the area that answers for it.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Since when (UTC).</summary>
    public required DateTime RestrictedAt { get; init; }

    /// <summary>The people of the caller's organisation who see it.</summary>
    public required IReadOnlyList<NamedPerson> People { get; init; }

    /// <summary>Whether it has ended or is set aside: then it waits for nobody to be named, though they still can be.</summary>
    public bool Over { get; init; }
}
