using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Dissemination.Features;

static class ThemeRules
{
    /// <summary>At least one theme, and none that the taxonomy does not know.</summary>
    public static void Themes(this FieldErrors errors, IReadOnlyList<string>? themes, Taxonomy taxonomy)
    {
        if (!errors.Required("themes", themes))
            return;
        for (var at = 0; at < themes!.Count; at++)
        {
            if (errors.Required($"themes[{at}]", themes[at]) && !taxonomy.Knows(themes[at]))
                errors.Add($"themes[{at}]", "unknown-code", "This is not one of the known themes.");
        }
    }
}
