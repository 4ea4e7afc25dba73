namespace Safeguarding.Identity.Model;

public enum OrganisationKind
{
    /// <summary>One of the three safeguarding partners of an area.</summary>
    AreaPartner,

    NationalBody,
    Department,
    Inspectorate,
}
