using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Pages;

/// <summary>A page with a form, and where its person goes afterwards.</summary>
public abstract class FormPage : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The page that was asked for, if it is one of this site.</summary>
    public string Destination => LocalAddress.Of(ReturnUrl) ?? "/dashboard";

    /// <summary>Where too many passwords are checked at once the form stays as it is, to be sent again.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (done.Exception is not HashingBusyException)
            return;
        done.ExceptionHandled = true;
        ModelState.AddModelError("password", "Too many people are signing in at this moment. Wait a few seconds, then try again");
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        Response.Headers.RetryAfter = "3";
        done.Result = Page();
    }
}
