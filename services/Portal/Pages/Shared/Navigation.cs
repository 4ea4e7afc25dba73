using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Shared;

/// <summary>The entries of the menu, by what the person does here; rights are the pages' and services' own.</summary>
static class Navigation
{
    static readonly IReadOnlyList<Crumb> Public = [new("Library", "/library"), new("Bulletins", "/bulletins")];

    public static IEnumerable<Crumb> For(CurrentUser? person) => person is null
        ? [.. Public, new("Subscribe", "/subscriptions"), new("Decisions", "/decisions"), new("Help", "/help")]
        : [new("Dashboard", "/dashboard"), .. Area(person), .. National(person), .. Operations(person), .. Public,
            new("Account", "/account")];

    static IEnumerable<Crumb> Area(CurrentUser person)
    {
        if (person.IsAreaPartner && person.Has(Roles.Notifier))
            yield return new("Notify", "/notify");
        if (person is { IsAreaPartner: true, Agency: not Contracts.Agency.LocalAuthority })
            yield return new("Drafts", "/notify/shared");
        if (person.IsAreaPartner)
            yield return new("Cases", "/cases");
        if (person.Has(Roles.Approver) || person.Has(Roles.Administrator))
            yield return new("People", "/people");
    }

    static IEnumerable<Crumb> National(CurrentUser person)
    {
        if (person.IsPanel)
        {
            yield return new("Queue", "/panel/cases");
            yield return new("Cases", "/cases");
            yield return new("Meetings", "/panel/meetings");
            yield return new("Inquiries", "/panel/inquiries");
        }

        if (person.Has(Roles.Editor))
            yield return new("Editor", "/editor");
    }

    static IEnumerable<Crumb> Operations(CurrentUser person)
    {
        if (!person.Has(Roles.Administrator))
            yield break;
        yield return new("Failed messages", "/operations/errors");
        yield return new("Audit", "/operations/audit");
    }
}
