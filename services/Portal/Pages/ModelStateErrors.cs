using Microsoft.AspNetCore.Mvc.ModelBinding;
using Safeguarding.Client;

namespace Safeguarding.Portal.Pages;

static class ModelStateErrors
{
    const string Stale = "Someone else changed this after you opened the page. What you entered is still below: "
        + "compare it with what is there now, then save again.";

    /// <summary>
    /// Puts what a service found wrong beside the fields. Paths of the request
    /// (<c>themes[1]</c>) are names of the page's properties (<c>Themes</c>)
    /// unless <paramref name="fieldOf"/> knows better; <paramref name="say"/> has the page's own words for a field and code.
    /// </summary>
    public static void Add(
        this ModelStateDictionary state, Refusal refusal, Func<string, string, string?>? say = null, Func<string, string>? fieldOf = null)
    {
        if (refusal.Errors is not { Count: > 0 } errors)
        {
            state.AddModelError("", refusal.IsStale ? Stale : refusal.Detail ?? "This could not be saved.");
            return;
        }
        foreach (var error in errors)
        {
            var field = fieldOf?.Invoke(error.Path) ?? Property(error.Path);
            var words = say?.Invoke(field, error.Code) ?? error.Message;
            if (state[field]?.Errors.Any(known => known.ErrorMessage == words) != true)
                state.AddModelError(field, words);
        }
    }

    static string Property(string path) =>
        path.Split('[', '.')[0] is { Length: > 0 } name ? char.ToUpperInvariant(name[0]) + name[1..] : "";
}
