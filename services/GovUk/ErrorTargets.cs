using Microsoft.AspNetCore.Mvc.Rendering;

namespace Safeguarding.GovUk;

/// <summary>The names of what errors can be about, in the order in which it stands on the page.</summary>
static class ErrorTargets
{
    public static void Add(ViewContext page, string name) => On(page).Add(name);

    public static List<string> On(ViewContext page)
    {
        if (page.HttpContext.Items[typeof(ErrorTargets)] is List<string> known)
            return known;
        var fresh = new List<string>();
        page.HttpContext.Items[typeof(ErrorTargets)] = fresh;
        return fresh;
    }
}
