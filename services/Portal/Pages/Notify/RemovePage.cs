using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>Asks before a child or adult is taken out of the draft. Whoever is gone already is not missed.</summary>
public abstract class RemovePage(DraftsClient drafts, string list) : DraftPage(drafts)
{
    [FromRoute(Name = "person")]
    public Guid PersonId { get; set; }

    /// <summary>Who is to be removed; null where nobody is any more.</summary>
    public abstract string? Name { get; }

    public string List => $"{Home}/{list}";

    public IActionResult OnGet() => Name is null ? LocalRedirect(List) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        // It is clear who is meant, whatever else was changed since the page was opened.
        Version = Draft.Version;
        if (await SaveAsync(Without(Draft.Content), ct) is not { } refusal)
            return LocalRedirect(List);
        ModelState.Add(refusal, fieldOf: _ => "");
        return Page();
    }

    protected abstract NotificationContent Without(NotificationContent content);
}
