namespace Safeguarding.Contracts.Identity;

/// <summary>An organisation whose people the caller manages.</summary>
/// <param name="Id">Also in the tokens of its people.</param>
/// <param name="Name">Its name.</param>
/// <param name="AreaCode">GSS code of its area; absent for national organisations.</param>
/// <param name="Agency"><c>la</c>, <c>health</c> or <c>police</c>; absent for national organisations.</param>
/// <param name="Roles">Codes of the roles that the caller can give there.</param>
public record OrganisationSummary(Guid Id, string Name, string? AreaCode, string? Agency, IReadOnlyList<string> Roles);
