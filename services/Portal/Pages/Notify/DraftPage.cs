using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>A page about one draft of the person's council. Once it is sent, whoever comes back to a page of it sees that.</summary>
[Authorize(Policies.Notifier)]
public abstract class DraftPage(DraftsClient drafts) : PageModel
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    /// <summary>The version whose answers the person saw; what came in between is not overwritten unseen.</summary>
    [BindProperty]
    public int Version { get; set; }

    public NotificationDraft Draft { get; protected set; } = null!;

    /// <summary>The task list.</summary>
    public string Home => $"/notify/{Id}";

    protected DraftsClient Drafts => drafts;

    /// <summary>The answer where there is no such draft.</summary>
    protected virtual IActionResult Gone => NotFound();

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        if (await drafts.FindAsync(Id, ct) is { } draft)
        {
            Draft = draft with { Content = draft.Content.WithIds(Id) };
            await next();
        }
        else
        {
            context.Result = await drafts.ReceiptAsync(Id, ct) is null ? Gone : LocalRedirect($"{Home}/sent");
        }
    }

    /// <summary>Saves over the version that was seen; afterwards <see cref="Draft"/> is what was saved.</summary>
    protected async Task<Refusal?> SaveAsync(NotificationContent content, CancellationToken ct)
    {
        var answer = await drafts.SaveAsync(Id, content, Version, ct);
        if (answer.Value is { } saved)
            Draft = saved;
        // A second try overwrites what the person has now been told of.
        Version = answer.Refusal?.CurrentVersion ?? answer.Value?.Version ?? Version;
        return answer.Refusal;
    }
}
