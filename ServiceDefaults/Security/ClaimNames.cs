namespace Safeguarding.ServiceDefaults.Security;

/// <summary>Claims of an access token, as Identity (or the provider that replaces it) issues them.</summary>
public static class ClaimNames
{
    public const string Subject = "sub";
    public const string Name = "name";
    public const string Role = "role";

    /// <summary>Id of the person's or client's organisation.</summary>
    public const string Organisation = "organisation";

    /// <summary>
    /// The organisation's code in the register of areas and partners (GSS code of a council or force, ODS code of a board); absent for
    /// national organisations.
    /// </summary>
    public const string Body = "body";

    /// <summary>
    /// GSS codes of the areas that the organisation serves today; absent for national organisations, and in tokens of people, whose
    /// <see cref="Body"/> says it.
    /// </summary>
    public const string Area = "area";

    /// <summary><c>la</c>, <c>health</c> or <c>police</c>; absent for national organisations.</summary>
    public const string Agency = "agency";

    /// <summary><c>department</c> or <c>inspectorate</c>, with whom notifications are shared; absent for everybody else.</summary>
    public const string OrganisationKind = "organisation_kind";

    /// <summary>Every way in which the person proved who they are (RFC 8176); a client has none.</summary>
    public const string Methods = "amr";

    /// <summary><c>true</c> for a client that tries out; absent for everybody else.</summary>
    public const string Sandbox = "sandbox";

    /// <summary>Who asked for the token: the portal for a person; a client for itself is also the subject.</summary>
    public const string Client = "client_id";
}
