using Microsoft.AspNetCore.Mvc.ModelBinding;
using Safeguarding.Portal.Clients;

namespace Safeguarding.Portal.Pages;

static class ModelStateErrors
{
    /// <summary>
    /// Puts what a service found wrong beside the fields. Paths of the request (<c>themes[1]</c>) are names of the page's properties (<c>Themes</c>);
    /// <paramref name="say"/> has the page's own words for a field and code.
    /// </summary>
    public static void Add(this ModelStateDictionary state, Refusal refusal, Func<string, string, string?> say)
    {
        if (refusal.Errors is not { Count: > 0 } errors)
        {
            state.AddModelError("", refusal.Detail ?? "This could not be saved.");
            return;
        }
        foreach (var error in errors)
        {
            var path = error.Path.Split('[', '.')[0];
            var field = path.Length == 0 ? "" : char.ToUpperInvariant(path[0]) + path[1..];
            var words = say(field, error.Code) ?? error.Message;
            if (state[field]?.Errors.Any(known => known.ErrorMessage == words) != true)
                state.AddModelError(field, words);
        }
    }
}
