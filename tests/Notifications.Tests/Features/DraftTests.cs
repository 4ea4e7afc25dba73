using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class DraftTests(NotificationsApp app)
{
    readonly string _path = $"/api/notifications/drafts/{Guid.CreateVersion7()}";

    [Fact]
    public async Task An_empty_draft_is_saved_and_answers_what_is_missing()
    {
        var response = await app.Notifier().PutJsonAsync(_path, new NotificationContent());

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(_path, response.Headers.Location?.ToString());
        var missing = (await response.ReadAsync<NotificationDraft>()).Missing.Select(field => field.Path);
        Assert.Equal(
            [
                "areaCode", "becameAwareOn", "children", "contact.name", "contact.phone", "immediateActions", "incident", "kind",
                "mediaInterest", "narrative",
            ],
            missing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_missing_within_a_child_is_named_by_its_path()
    {
        var second = new ChildDetails { OtherNames = "Rob" };
        var draft = await SaveAsync(new NotificationContent { Children = [Given.Child(ChildRole.Harmed), second] });

        var ofSecond = draft.Missing.Select(field => field.Path).Where(path => path.StartsWith("children[1]", StringComparison.Ordinal));
        Assert.Equal(
            ["children[1].firstNames", "children[1].birthDate", "children[1].sex", "children[1].ethnicity", "children[1].disabled",
                "children[1].role", "children[1].home", "children[1].status"],
            ofSecond);
    }

    [Fact]
    public async Task The_due_date_shows_as_soon_as_awareness_is_known()
    {
        Assert.Null((await SaveAsync(new NotificationContent { Kind = IncidentKind.ChildDeath })).NotifyClock);

        var draft = await SaveAsync(new NotificationContent { BecameAwareOn = new DateOnly(2026, 4, 2) }, ifMatch: 1);

        Assert.Equal(new DateOnly(2026, 4, 13), draft.NotifyClock?.DueOn);
    }

    [Fact]
    public async Task A_draft_is_resumed_by_a_colleague_of_the_same_council()
    {
        await SaveAsync(Given.Notification() with { Narrative = "To be continued." });

        var response = await app.SignedInAs(People.NotifierOf(People.Leeds)).GetAsync(_path);

        Assert.Equal("\"1\"", response.Headers.ETag?.Tag);
        var draft = await response.ReadAsync<NotificationDraft>();
        Assert.Equal("To be continued.", draft.Content.Narrative);
        Assert.Empty(draft.Missing);
    }

    [Fact]
    public async Task A_draft_changed_meanwhile_is_not_overwritten()
    {
        await SaveAsync(new NotificationContent { Narrative = "First." });
        await SaveAsync(new NotificationContent { Narrative = "Second." }, ifMatch: 1);

        var stale = await (await app.Notifier().PutJsonAsync(_path, new NotificationContent { Narrative = "Third." }, ifMatch: 1))
            .RefusalAsync();
        var blind = await (await app.Notifier().PutJsonAsync(_path, new NotificationContent { Narrative = "Third." })).RefusalAsync();

        Assert.Equal((412, "stale-version"), (stale.Status, stale.Code));
        Assert.Equal((428, "if-match-required"), (blind.Status, blind.Code));
        Assert.Equal("Second.", (await app.Notifier().GetAsync<NotificationDraft>(_path)).Content.Narrative);
    }

    [Fact]
    public async Task Saving_the_same_again_needs_no_version()
    {
        var content = new NotificationContent { Narrative = "The answer to this save was lost." };
        await SaveAsync(content);

        Assert.Equal(HttpStatusCode.OK, (await app.Notifier().PutJsonAsync(_path, content)).StatusCode);
    }

    [Fact]
    public async Task A_deleted_draft_is_gone()
    {
        await SaveAsync(new NotificationContent());

        using var request = new HttpRequestMessage(HttpMethod.Delete, _path);
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");

        Assert.Equal(HttpStatusCode.NoContent, (await app.Notifier().SendAsync(request)).StatusCode);
        Assert.Equal(404, (await (await app.Notifier().GetAsync(_path)).RefusalAsync()).Status);
    }

    [Fact]
    public async Task Every_touch_of_a_draft_is_audited()
    {
        var draft = await SaveAsync(new NotificationContent());
        await app.Notifier().GetAsync(_path);

        var actions = await app.Ask(db => db.Set<AuditEntry>().Where(entry => entry.SubjectId == draft.Id)
            .OrderBy(entry => entry.OccurredAt)
            .Select(entry => entry.Action).ToListAsync());

        Assert.Equal(["DraftSaved", "DraftRead"], actions);
    }

    [Fact]
    public async Task The_councils_drafts_are_listed_with_their_due_date()
    {
        var council = People.NotifierOf("E09000007");
        var saved = await (await app.SignedInAs(council).PutJsonAsync(_path, new NotificationContent
        {
            Kind = IncidentKind.ChildDeath,
            BecameAwareOn = Given.Today,
        })).ReadAsync<NotificationDraft>();

        var drafts = await app.SignedInAs(council).GetAsync<Page<DraftSummary>>("/api/notifications/drafts");

        var row = Assert.Single(drafts.Items);
        Assert.Equal((saved.Id, IncidentKind.ChildDeath, WorkingDays.EnglandAndWales.After(Given.Today, 5)),
            (row.Id, row.Kind, row.NotifyDueOn));
    }

    async Task<NotificationDraft> SaveAsync(NotificationContent content, int? ifMatch = null) =>
        await (await app.Notifier().PutJsonAsync(_path, content, ifMatch)).ReadAsync<NotificationDraft>();
}
