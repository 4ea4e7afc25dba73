using Safeguarding.Portal.TagHelpers;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Shared;

/// <summary>The entries of the menu, by what the person does here; rights are the pages' and services' own.</summary>
static class Navigation
{
    static readonly IReadOnlyList<Crumb> Public = [new("Library", "/library"), new("Bulletins", "/bulletins")];

    public static IEnumerable<Crumb> For(CurrentUser? person)
    {
        if (person is null)
            return [.. Public, new("Subscribe", "/subscriptions")];
        return [new("Dashboard", "/dashboard"), .. Public];
    }
}
