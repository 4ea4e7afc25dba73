using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Pages.Subscriptions;

/// <summary>
/// What someone gets, and the way to change it, behind the link of any mail they got. Opening it changes nothing. The address carries
/// a secret, so nothing keeps the page and no search engine lists it; it never shows whose it is.
/// </summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public class ManagePage(LibraryClient library) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public List<string> Themes { get; set; } = [];

    /// <summary>What the form before did; told once.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public string? Banner => Done == "saved" ? "Your themes were saved. The next bulletins follow them." : null;

    /// <summary><see langword="null"/> where there is nothing behind the link.</summary>
    public SubscriptionView? Subscription { get; private set; }

    public bool IsRunning => Subscription is { State: SubscriptionState.Confirmed };

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public string UnsubscribeAddress => $"/subscriptions/unsubscribe/{Uri.EscapeDataString(Token)}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Themes = [.. (Subscription?.Themes ?? []).Select(theme => theme.Code)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await library.ManageAsync(Token, Themes, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"{Request.Path}?done=saved");

        // Ended in another tab, or an unknown link: the page itself says so.
        if (refusal.Errors is not null)
            ModelState.Add(refusal, (field, code) => (field, code) switch
            {
                (nameof(Themes), "required") => "Select at least one theme. To get no bulletins at all, use the link to stop them",
                (nameof(Themes), _) => "Select themes from the list",
                _ => null,
            });
        await ShowAsync(ct);
        return Page();
    }

    async Task ShowAsync(CancellationToken ct)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Subscription = await library.ToManageAsync(Token, ct);
        if (Subscription is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        if (IsRunning)
            Choices = [.. (await library.ThemesAsync(ct)).Themes.Select(theme => new Choice(theme.Code, theme.Name, theme.ScopeNote))];
    }
}
