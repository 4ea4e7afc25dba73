using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Portal.SignIn;

namespace Safeguarding.Portal.Pages.Session;

/// <summary>Ends the session here and at the provider.</summary>
[AllowAnonymous]
public class EndPage : PageModel
{
    public IActionResult OnPost() => User.Identity is { IsAuthenticated: true }
        ? SignOut(CookieAuthenticationDefaults.AuthenticationScheme, OpenIdConnectDefaults.AuthenticationScheme)
        : LocalRedirect(SignInEndpoint.SignedOut);
}
