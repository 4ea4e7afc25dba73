using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Pages.Subscriptions;

/// <summary>Asks for bulletins on chosen themes. The answer is the same whether or not the address is known.</summary>
[AllowAnonymous]
public class SubscribePage(LibraryClient library, IDataProtectionProvider keys) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public List<string> Themes { get; set; } = [];

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public Task OnGetAsync([FromQuery] List<string> theme, CancellationToken ct)
    {
        Themes = theme;
        return ListThemesAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var request = new SubscribeRequest { Email = Email?.Trim(), Themes = Themes };
        var answer = await library.SubscribeAsync(request, ct);
        if (answer.Refusal is null)
            return LocalRedirect(RequestedPage.AddressFor(Email!.Trim(), keys));

        ModelState.Add(answer.Refusal, Say);
        await ListThemesAsync(ct);
        return Page();
    }

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Themes), "required") => "Select at least one theme",
        (nameof(Themes), _) => "Select themes from the list",
        (nameof(Email), "required") => "Enter your email address",
        (nameof(Email), "too-long") => "Email address must be 254 characters or fewer",
        (nameof(Email), _) => "Enter an email address in the correct format, like name@example.com",
        _ => null,
    };

    async Task ListThemesAsync(CancellationToken ct)
    {
        var taxonomy = await library.ThemesAsync(ct);
        Choices = [.. taxonomy.Themes.Select(theme => new Choice(theme.Code, theme.Name, theme.ScopeNote))];
    }
}
