using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Pages.Account;

/// <summary>A page of the person who is signed in in this browser, about themselves.</summary>
[Authorize(Policies.SignedIn, AuthenticationSchemes = Sessions.Scheme)]
public abstract class AccountPage(Sessions sessions) : FormPage
{
    /// <summary>What the form before did; told once.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    /// <summary>The page is only for who gave password and code again a short while ago.</summary>
    protected virtual bool NeedsConfirmation => false;

    public SignedIn Me { get; private set; } = null!;

    /// <summary>Whoever has meanwhile a role that asks for more than they proved signs in again first.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await sessions.FindAsync(HttpContext, HttpContext.RequestAborted) is not { IsEnough: true } me)
        {
            context.Result = LocalRedirect("/sign-in" + QueryString.Create("returnUrl", Request.Path));
            return;
        }

        var now = HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        if (NeedsConfirmation && !me.IsConfirmedAt(now))
        {
            context.Result = LocalRedirect("/account/confirm" + QueryString.Create("returnUrl", Request.Path));
            return;
        }

        Me = me;
        await base.OnPageHandlerExecutionAsync(context, next);
    }
}
