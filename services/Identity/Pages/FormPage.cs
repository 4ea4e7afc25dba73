using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeguarding.Identity.Pages;

/// <summary>A page with a form, and where its person goes afterwards.</summary>
public abstract class FormPage : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The page that was asked for, if it is one of this site.</summary>
    public string Onwards => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/dashboard";
}
