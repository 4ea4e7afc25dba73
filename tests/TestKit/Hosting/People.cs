using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.TestKit;

/// <summary>The people of the platform, each new: two calls give two persons of the same role.</summary>
public static class People
{
    public const string Leeds = "E08000035";
    public const string Kent = "E10000016";

    public static Person NotifierOf(string area) => new("Notifier", area, "la", Roles.Notifier);

    public static Person HealthPartnerOf(string area) => new("Health partner", area, "health", Roles.Partner);

    public static Person PolicePartnerOf(string area) => new("Police partner", area, "police", Roles.Partner);

    public static Person ApproverOf(string area) => new("Approver", area, "la", Roles.Approver);

    public static Person Secretariat() => new("Secretariat", null, null, Roles.Secretariat);

    public static Person Member() => new("Panel member", null, null, Roles.Member);

    public static Person Chair() => new("Panel chair", null, null, Roles.Chair);

    public static Person Editor() => new("Editor", null, null, Roles.Editor);

    public static Person Analyst() => new("Analyst", null, null, Roles.Analyst);

    public static Person Reviewer() => new("Reviewer", null, null, Roles.Reviewer);

    public static Person Minister() => new("Minister's office", null, null, Roles.Minister);

    public static Person Department() => new("Department", null, null, Roles.Recipient) { OrganisationKind = "department" };

    public static Person Inspectorate() => new("Inspectorate", null, null, Roles.Recipient) { OrganisationKind = "inspectorate" };

    public static Person Administrator() => new("Administrator", null, null, Roles.Administrator);
}
