namespace Safeguarding.Identity.Model;

public enum OrganisationKind
{
    /// <summary>A council, an integrated care board or a police force: a safeguarding partner of one area or several.</summary>
    AreaPartner,

    NationalBody,
    Department,
    Inspectorate,
    Other,
}
