namespace Safeguarding.Contracts.NationalPanel;

/// <summary>What happens to an entry of the register.</summary>
public enum RegisterChangeKind
{
    /// <summary>A council, a board or a force begins.</summary>
    Added,

    /// <summary>One goes on under another name.</summary>
    Renamed,

    /// <summary>Several end and one takes their place; it can be one of those that there are.</summary>
    Merged,

    /// <summary>One ends and several take its place.</summary>
    Split,

    /// <summary>An area is served by another board or force from a day on.</summary>
    ServedByAnother,

    /// <summary>Of several boards that serve an area another one signs from a day on.</summary>
    SignedByAnother,
}

/// <summary>
/// A change of the register, by the secretariat. Repeating it with the same id is the same change. With <c>?check=true</c> nothing is
/// stored and the answer says what would follow. Errors: <c>required</c>, <c>too-long</c>, <c>unknown-code</c>, <c>code-in-use</c>,
/// <c>not-in-force</c>, <c>not-the-same-agency</c>, <c>too-few</c>, <c>repeated</c>, <c>out-of-range</c>, <c>not-served</c>,
/// <c>not-shared-out</c>, <c>not-settled</c>.
/// </summary>
public record ChangeRegisterRequest
{
    /// <summary>The change's id, made by the caller. Required.</summary>
    public Guid? Id { get; init; }

    /// <summary>What happens. Required.</summary>
    public RegisterChangeKind? Kind { get; init; }

    /// <summary>The first day (Europe/London) on which it is so. Required; within ten years of today.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Why, and by which order; at most 400 characters. Required; kept in the audit.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// Codes of those it happens to: one that is renamed or split, two or more that merge, the area that is served by another.
    /// None for what is added.
    /// </summary>
    public IReadOnlyList<string>? Codes { get; init; }

    /// <summary>The new name of what is renamed; at most 200 characters.</summary>
    public string? Name { get; init; }

    /// <summary>Which of the three partners is added, or by which the area is served by another. Required for both.</summary>
    public Agency? Agency { get; init; }

    /// <summary>What begins: one that is added or into which others merge, two or more for a split.</summary>
    public IReadOnlyList<NewBody>? Into { get; init; }

    /// <summary>
    /// For <see cref="RegisterChangeKind.ServedByAnother"/>: the code of the board or force that ends to serve the area; none where one
    /// comes beside those that there are.
    /// </summary>
    public string? EndsCode { get; init; }

    /// <summary>The code of the board or force that begins to serve the area, or to sign for it.</summary>
    public string? BeginsCode { get; init; }
}

/// <summary>A council, board or force that begins with a change.</summary>
public record NewBody
{
    /// <summary>GSS code of a council or a force, ODS code of a board. Required.</summary>
    public string? Code { get; init; }

    /// <summary>Its name; at most 200 characters. Required, unless a merger goes into one that there is.</summary>
    public string? Name { get; init; }

    /// <summary>Region of a council. Required for one that is added; else that of the one it follows.</summary>
    public string? Region { get; init; }

    /// <summary>
    /// For a board or a force that is added or comes from a split: the areas that it serves. For a council that is added: the boards and
    /// forces that serve it.
    /// </summary>
    public IReadOnlyList<string>? Serves { get; init; }
}

/// <summary>What a change of the register does, or would do.</summary>
/// <param name="Version">The register's version with the change.</param>
/// <param name="Bodies">The entries it adds or changes, as they are afterwards.</param>
/// <param name="Gains">Who may see the records of an area from then on and could not before.</param>
/// <param name="Loses">Who may no longer see the records of an area from then on.</param>
public record RegisterChangeOutcome(
    int Version, IReadOnlyList<RegisteredBody> Bodies, IReadOnlyList<AreaAccess> Gains, IReadOnlyList<AreaAccess> Loses);

/// <summary>The people of a council, a board or a force, and an area whose records they see.</summary>
/// <param name="BodyCode">The body's code.</param>
/// <param name="BodyName">Its name.</param>
/// <param name="AreaCode">GSS code of the area.</param>
/// <param name="AreaName">The area's name.</param>
public record AreaAccess(string BodyCode, string BodyName, string AreaCode, string AreaName);

/// <summary>A change of the register as it was recorded.</summary>
public record RegisterChange
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The register's version that it made.</summary>
    public required int Version { get; init; }

    /// <summary>What was asked for.</summary>
    public required ChangeRegisterRequest Request { get; init; }

    /// <summary>Name of who recorded it.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime RecordedAt { get; init; }
}
