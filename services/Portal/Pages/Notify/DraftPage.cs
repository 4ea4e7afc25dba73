using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>A page about one draft of the person's council. Once it is sent, whoever comes back to a page of it sees that.</summary>
[Authorize(Policies.Notifier)]
public abstract class DraftPage(DraftsClient drafts) : RecordPage<NotificationDraft>
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    public NotificationDraft Draft => Record;

    /// <summary>The task list.</summary>
    public string Home => $"/notify/{Id}";

    protected DraftsClient Drafts => drafts;

    /// <summary>The answer where there is no such draft.</summary>
    protected virtual IActionResult Gone => NotFound();

    protected override async Task<NotificationDraft?> FindAsync(CancellationToken ct) =>
        await drafts.FindAsync(Id, ct) is { } draft ? draft with { Content = draft.Content.WithIds(Id) } : null;

    protected override int VersionOf(NotificationDraft record) => record.Version;

    protected override async Task<IActionResult> GoneAsync(CancellationToken ct) =>
        await drafts.ReceiptAsync(Id, ct) is null ? Gone : LocalRedirect($"{Home}/sent");

    /// <summary>Saves over the version that was seen; afterwards <see cref="Draft"/> is what was saved.</summary>
    protected async Task<Refusal?> SaveAsync(NotificationContent content, CancellationToken ct)
    {
        var answer = await drafts.SaveAsync(Id, content, Version, ct);
        if (answer.Value is { } saved)
            Record = saved;
        // A second try overwrites what the person has now been told of.
        StandOn(answer.Refusal?.CurrentVersion ?? answer.Value?.Version);
        return answer.Refusal;
    }
}
