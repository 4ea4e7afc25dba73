using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Identity.Pages;

/// <summary>/forgotten-password: takes an address, and answers the same whether or not it has an account.</summary>
[AllowAnonymous]
public class ForgottenPasswordPage(PasswordResets resets, PasswordResetSettings settings) : FormPage
{
    [BindProperty(Name = "email")]
    public string? Email { get; set; }

    /// <summary>What the form before did; told once.</summary>
    [BindProperty(Name = "done", SupportsGet = true)]
    public string? Done { get; set; }

    public bool IsAsked => Done == "asked";

    public int PerAddress => settings.PerAddress;

    public string LinkLifetime => settings.LinkLifetime == TimeSpan.FromHours(1) ? "1 hour"
        : $"{settings.LinkLifetime.TotalMinutes:0} minutes";

    public void OnGet()
    {
        // Shows the form, or that it was sent.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Email))
            ModelState.AddModelError("email", "Enter your email address");
        else if (EmailAddress.Find(Email) is not { } email)
            ModelState.AddModelError("email", "Enter an email address in the correct format, like name@example.com");
        else if (await resets.AskAsync(email, Network.Of(HttpContext.Connection.RemoteIpAddress), ct))
            return LocalRedirect("/forgotten-password?done=asked");
        else
            TooMany();
        return Page();
    }

    // Of the client, whatever the addresses: it says nothing of any of them.
    void TooMany()
    {
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        ModelState.AddModelError("email", "Too many emails were asked for from where you are. Try again in an hour.");
    }
}
