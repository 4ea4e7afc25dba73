using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.SubjectRequests;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.SubjectRequests;

/// <summary>What was written for a copy in place of a draft's texts goes with the draft, as it has the key of the request.</summary>
public class RedactionTests(NotificationsApp app)
{
    readonly Asking _asking = new(app);

    [Fact]
    public async Task It_goes_with_a_draft_that_is_thrown_away()
    {
        var draft = Guid.CreateVersion7();
        var content = new NotificationContent
        {
            Children = [new ChildDetails { FirstNames = "Robin", LastName = _asking.LastName }],
            Narrative = "What is known.",
        };
        (await app.Notifier().PutJsonAsync($"/api/notifications/drafts/{draft}", content)).EnsureSuccessStatusCode();
        await _asking.FoundAsync();
        await _asking.RewordAsync(draft);
        Assert.True(await IsKeptAsync(draft));

        var deleted = await app.Notifier().SendJsonAsync<object?>(HttpMethod.Delete, $"/api/notifications/drafts/{draft}", null, 1);

        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.False(await IsKeptAsync(draft));
    }

    [Fact]
    public async Task It_goes_with_the_draft_of_what_is_erased_and_notices_lead_there_no_more()
    {
        var sent = _asking.Notification();
        await app.SendAsync(sent);
        var draft = await (await app.Notifier().PostJsonAsync($"/api/notifications/{sent.Id}/amendments/draft", new { }))
            .ReadAsync<NotificationDraft>();
        await _asking.FoundAsync();
        await _asking.RewordAsync(draft.Id);
        Assert.True(await IsKeptAsync(draft.Id));

        var erased = await _asking.Administrator.PostJsonAsync($"/api/notifications/{sent.Id}/erasure",
            new EraseNotificationRequest { Reason = ErasureReason.CourtOrder, OrderNumber = "LS25C00124" });

        Assert.Equal(HttpStatusCode.NoContent, erased.StatusCode);
        Assert.False(await IsKeptAsync(draft.Id));
        await app.Bus.PublishedAsync<NoticeSettled>(settled => settled.MatterId == draft.Id);
    }

    Task<bool> IsKeptAsync(Guid caseId) => app.Ask(db => db.Set<Redaction>().AnyAsync(written => written.DossierId == caseId));
}
