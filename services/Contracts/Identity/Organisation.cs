using System.Text.Json.Serialization;

namespace Safeguarding.Contracts.Identity;

/// <summary>What an organisation is.</summary>
public enum OrganisationType
{
    /// <summary>A council: local authority with children's services.</summary>
    [JsonStringEnumMemberName("la")]
    Council,

    /// <summary>An integrated care board.</summary>
    [JsonStringEnumMemberName("health")]
    Board,

    /// <summary>A police force.</summary>
    [JsonStringEnumMemberName("police")]
    Force,

    /// <summary>The national panel, its secretariat, or another body that operates the service.</summary>
    NationalBody,

    /// <summary>A government department.</summary>
    Department,

    /// <summary>An inspectorate.</summary>
    Inspectorate,

    /// <summary>Any other.</summary>
    Other,
}

/// <summary>An organisation as administrators see it.</summary>
public record OrganisationDetails
{
    /// <summary>Also in the tokens of its people.</summary>
    public required Guid Id { get; init; }

    /// <summary>Grows with every change; to be sent back as <c>If-Match</c>.</summary>
    public required int Version { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required OrganisationType Kind { get; init; }

    /// <summary>Its code in the register of areas and partners; absent for others.</summary>
    public string? BodyCode { get; init; }

    /// <summary>The areas that it serves today.</summary>
    public IReadOnlyList<OrganisationArea> Areas { get; init; } = [];

    /// <summary>People who can sign in.</summary>
    public int People { get; init; }

    /// <summary>Those of them who manage the others.</summary>
    public int Approvers { get; init; }

    /// <summary>Invitations to be an approver that can still be accepted.</summary>
    public int InvitedApprovers { get; init; }

    /// <summary>Programs that may ask for tokens.</summary>
    public int Clients { get; init; }

    /// <summary>Its last day in the register, or the day on which it was ended here; absent while it goes on.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>It has no approver and nobody is invited to be one, so nobody can be invited by the organisation itself.</summary>
    public bool LacksApprover => EndedOn is null && Approvers == 0 && InvitedApprovers == 0;

    /// <summary>It comes from the register: its name and its end are changed there.</summary>
    public bool IsRegistered => BodyCode is not null;
}

/// <summary>An area that an organisation serves.</summary>
/// <param name="Code">GSS code.</param>
/// <param name="Name">The name it has today.</param>
public record OrganisationArea(string Code, string Name);

/// <summary>
/// Adds an organisation that is not in the register of areas and partners, which has its councils, boards and forces from there.
/// Errors: <c>required</c>, <c>too-long</c>, <c>unknown-code</c>, <c>in-register</c>; <c>id-in-use</c>; <c>name-in-use</c>.
/// </summary>
public record AddOrganisationRequest
{
    /// <summary>Made by the caller (UUID version 7), so that sending twice adds once.</summary>
    public Guid? Id { get; init; }

    /// <summary>At most 200 characters.</summary>
    public string? Name { get; init; }

    /// <summary>What it is: any kind but <c>la</c>, <c>health</c> and <c>police</c>.</summary>
    public OrganisationType? Kind { get; init; }
}

/// <summary>
/// Gives an organisation another name. Errors: <c>required</c>, <c>too-long</c>; <c>name-in-use</c>; <c>in-register</c> for one that is
/// renamed in the register.
/// </summary>
public record RenameOrganisationRequest
{
    /// <summary>At most 200 characters.</summary>
    public string? Name { get; init; }
}

/// <summary>
/// Ends an organisation that is not in the register; invitations to it end with it. Errors: <c>required</c>, <c>too-long</c>;
/// <c>organisation-in-use</c> while people can sign in for it or programs ask for tokens; <c>in-register</c>.
/// </summary>
public record EndOrganisationRequest
{
    /// <summary>Why; at most 400 characters. Kept in the audit.</summary>
    public string? Reason { get; init; }
}
