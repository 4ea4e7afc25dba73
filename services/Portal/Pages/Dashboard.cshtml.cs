using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Portal.SignIn;
using Safeguarding.Portal.TagHelpers;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages;

/// <summary>Where people land after signing in: who they are to the platform and what it offers them.</summary>
[Authorize(Policies.SignedIn)]
public class DashboardPage(CurrentUser person, AreaRegister areas) : PageModel
{
    public CurrentUser Person => person;

    public Area? Area => person.AreaCode is { } code ? areas.Find(code) : null;

    public string? Organisation => User.FindFirstValue(SignInSetup.OrganisationName);

    public IReadOnlyList<Crumb> Places =>
    [
        new("Search the library of lessons", "/library"),
        new("Read the bulletins", "/bulletins"),
        new("Read how programs use the API", "/api/docs"),
    ];
}
