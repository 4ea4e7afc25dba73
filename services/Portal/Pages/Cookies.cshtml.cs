using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeguarding.Portal.Pages;

[AllowAnonymous]
public class CookiesPage : PageModel
{
    public record Cookie(string Name, string Purpose, string Ends);

    public static readonly IReadOnlyList<Cookie> All =
    [
        new("session", "Keeps you signed in to this website", "When you sign out, or after 8 hours without use"),
        new("form", "Makes sure that a form you send was shown to you by this website", "When you close the browser"),
        new("Names that begin with sign-in.", "Remember where you were while you sign in", "After signing in, at most 15 minutes later"),
        new("identity", "Remembers at the sign-in page who you are", "When you sign out, or after 8 hours"),
        new("identity-pending", "Remembers between your password and your code who is signing in", "After signing in, at most 15 minutes later"),
        new("identity-form", "Makes sure that a form of the sign-in page was shown to you by it", "When you close the browser"),
    ];
}
