using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Pages.Subscriptions;

/// <summary>
/// A page behind a link in an email. Opening it changes nothing, because mail scanners open links; its button does.
/// The address carries a secret, so nothing keeps the page and no search engine lists it.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class LinkPage : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    /// <summary>What the link is about; <see langword="null"/> where there is nothing (any more) behind it.</summary>
    public SubscriptionView? Subscription { get; private set; }

    /// <summary>Why the button did not work, for example <c>link-expired</c>.</summary>
    public string? Refused { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Show(await ReadAsync(ct));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await PressAsync(ct);
        if (answer.Refusal is null)
            return LocalRedirect(Request.Path);

        Refused = answer.Refusal.Code;
        Show(null);
        return Page();
    }

    protected abstract Task<SubscriptionView?> ReadAsync(CancellationToken ct);

    protected abstract Task<Answer<SubscriptionView>> PressAsync(CancellationToken ct);

    void Show(SubscriptionView? subscription)
    {
        Subscription = subscription;
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (subscription is null)
            Response.StatusCode = Refused is null or "not-found" ? 404 : 409;
    }
}
