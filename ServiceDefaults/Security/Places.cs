namespace Safeguarding.ServiceDefaults.Security;

/// <summary>
/// The places of the site that its menu names, by what the person does here; rights are the pages' and services' own. The portal's pages
/// and those of the identity provider behind it show the same menu.
/// </summary>
public static class Places
{
    /// <summary>What the person was told of; pages that know how many are new say so there.</summary>
    public const string Notices = "/notices";

    /// <summary>What waits for the person; pages that know how much say so there.</summary>
    public const string Dashboard = "/dashboard";

    static readonly IReadOnlyList<(string Name, string Path)> Public = [("Library", "/library"), ("Bulletins", "/bulletins")];

    public static IEnumerable<(string Name, string Path)> For(CurrentUser? person) => person is null
        ? [.. Public, ("Subscribe", "/subscriptions"), ("Decisions", "/decisions"), ("Help", "/help")]
        : [("Dashboard", Dashboard), ("Notices", Notices), .. Area(person), .. National(person), .. Operations(person), .. Public,
            ("Account", "/account")];

    static IEnumerable<(string Name, string Path)> Area(CurrentUser person)
    {
        if (person.IsAreaPartner && person.Has(Roles.Notifier))
            yield return ("Notify", "/notify");
        if (person is { IsAreaPartner: true, Agency: not Contracts.Agency.LocalAuthority })
            yield return ("Drafts", "/notify/shared");
        if (person.IsAreaPartner)
            yield return ("Cases", "/cases");
        if (person.Has(Roles.Approver) || person.Has(Roles.Administrator))
        {
            yield return ("People", "/people");
            yield return ("Programs", "/clients");
        }
    }

    static IEnumerable<(string Name, string Path)> National(CurrentUser person)
    {
        if (person.Has(Roles.Analyst))
            yield return ("Analysis", "/analysis/extract");
        if (person.IsPanel)
        {
            yield return ("Queue", "/panel/cases");
            yield return ("Cases", "/cases");
            yield return ("Meetings", "/panel/meetings");
            yield return ("Inquiries", "/panel/inquiries");
        }

        if (person.IsRecipient)
            yield return ("Shared", "/shared");

        if (person.Has(Roles.Secretariat))
            yield return ("Areas", "/panel/areas");

        if (person.Has(Roles.Editor))
            yield return ("Editor", "/editor");
    }

    static IEnumerable<(string Name, string Path)> Operations(CurrentUser person)
    {
        if (!person.Has(Roles.Administrator))
            yield break;
        yield return ("Organisations", "/organisations");
        yield return ("Failed messages", "/operations/errors");
        yield return ("Audit", "/operations/audit");
    }
}
