using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Portal.Pages;

/// <summary>
/// Every error a browser sees. It is run in place of the page that failed, with that page's method, and says nothing of its cause.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public class ErrorPage : PageModel
{
    public int Status { get; private set; }

    public string Code => ProblemCodes.Of(Status);

    public string TraceId => Activity.Current?.TraceId.ToHexString() ?? HttpContext.TraceIdentifier;

    public string Heading => Status switch
    {
        403 => "You cannot see this page",
        404 => "Page not found",
        410 => "What was reported has been erased",
        429 => "Too many requests",
        503 => "The service is unavailable",
        < 500 => "The request could not be used",
        _ => "There is a problem with the service",
    };

    public string Advice => Status switch
    {
        403 => "Your account has no access to this page. If you need it, ask the person who manages your organisation's accounts.",
        404 => "If you typed the address, check that it is correct. What is not yours to see is not shown either.",
        410 => "Nobody can read it any more. The page of the case still shows its reference and what became of it.",
        429 => "Wait a minute, then try again.",
        503 => "A part of it does not answer at the moment. Nothing was stored; try again in a few minutes.",
        < 500 => "Nothing was stored. Go back, load the page again and repeat what you did.",
        _ => "Try again later. Nothing was stored unless you saw a confirmation.",
    };

    public void OnGet() => Tell();

    public void OnPost() => Tell();

    // Asked for directly, this page is as unknown as any other.
    void Tell()
    {
        var failed = HttpContext.Response.StatusCode;
        Status = HttpContext.Response.StatusCode = failed >= 400 ? failed : 404;
        if (Status == 503)
            HttpContext.Response.Headers.RetryAfter = "5";
    }
}
