using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Portal.Lists;

namespace Safeguarding.Portal.Pages;

[AllowAnonymous]
public class CookiesPage : PageModel
{
    /// <summary>A cookie by its name, or by how the names of such cookies begin.</summary>
    public record Cookie(string Name, string Purpose, string Ends)
    {
        public bool IsBeginning { get; init; }

        public bool Covers(string name) => IsBeginning ? name.StartsWith(Name, StringComparison.Ordinal) : name == Name;
    }

    public Table Table => new Table<Cookie>("Cookies that are set", All,
        new("Name", cookie => cookie.IsBeginning ? $"Names that begin with {cookie.Name}" : cookie.Name),
        new("What it is for", cookie => cookie.Purpose),
        new("Ends", cookie => cookie.Ends));

    public static readonly IReadOnlyList<Cookie> All =
    [
        new("session", "Keeps you signed in to this website",
            "When you sign out or close the browser, or after 8 hours without use") { IsBeginning = true },
        new("form", "Makes sure that a form you send was shown to you by this website", "When you close the browser"),
        new("message", "Tells you on the next page what a form that you sent has done", "When you have seen it"),
        new("sign-in", "Remember where you were while you sign in",
            "When you have signed in, or after an hour at most") { IsBeginning = true },
        new("identity", "Remembers at the sign-in page who you are", "When you sign out or close the browser, or after 8 hours"),
        new("identity-pending", "Remembers between your password and your code who is signing in",
            "When you have signed in or close the browser, or after 15 minutes"),
        new("identity-message", "Tells you on the next page of your account what you have changed", "When you have seen it"),
        new("identity-known", "Remembers that you have signed in in this browser before, so that nobody elsewhere can keep you out",
            "90 days after you last signed in"),
        new("identity-form", "Makes sure that a form of the sign-in page was shown to you by it", "When you close the browser"),
    ];
}
