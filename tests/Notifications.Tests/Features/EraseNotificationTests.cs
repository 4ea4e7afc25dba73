using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Tests.Files;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class EraseNotificationTests(NotificationsApp app)
{
    static readonly EraseNotificationRequest ByCourt = new() { Reason = ErasureReason.CourtOrder, OrderNumber = "LS25C00123/1" };
    static readonly IReadOnlyList<(HttpStatusCode Held, HttpStatusCode Erased)> Either =
        [(HttpStatusCode.NoContent, HttpStatusCode.Conflict), (HttpStatusCode.Conflict, HttpStatusCode.NoContent)];

    readonly Guid _id = Guid.CreateVersion7();

    string Path => $"/api/notifications/{_id}";

    HttpClient Administrator => app.SignedInAs(People.Administrator());

    [Fact]
    public async Task Nobody_reads_what_was_erased_and_its_reference_and_facts_stay()
    {
        await SendAsync();
        var before = await app.Notifier().GetAsync<NotificationOverview>($"{Path}/overview");

        Assert.Equal(HttpStatusCode.NoContent, (await EraseAsync(ByCourt)).StatusCode);

        foreach (var part in new[] { "", "/attachments", "/partner-comments", "/duplicates" })
            Assert.Equal((410, "erased"), Of(await (await app.Notifier().GetAsync(Path + part)).RefusalAsync()));
        var after = await app.SignedInAs(People.Member()).GetAsync<NotificationOverview>($"{Path}/overview");
        Assert.Equal((before.Summary.Reference, before.Summary.Kind), (after.Summary.Reference, after.Summary.Kind));
        Assert.NotNull(after.Summary.ErasedAt);
        Assert.True(await app.Ask(db => db.Set<SentFacts>().AnyAsync(facts => facts.NotificationId == _id)));
        var timeline = await app.Notifier().GetAsync<NotificationTimeline>($"{Path}/timeline");
        Assert.Equal(TimelineEventKind.Erased, timeline.Events[^1].Kind);
        Assert.Contains(_id, (await app.Notifier().GetAsync<Page<NotificationSummary>>("/api/notifications?limit=200"))
            .Items.Select(row => row.Id));
    }

    [Fact]
    public async Task The_wrapped_key_is_in_no_file_any_more_and_neither_are_digests_names_of_the_area_and_attachments()
    {
        var file = await SendAsync();
        var wrapped = (await app.Ask(db => db.Keys.AsNoTracking().SingleAsync(key => key.Id == _id))).Wrapped!;
        var written = new WrittenFiles(app.Folder);
        Assert.NotEmpty(written.Find(wrapped));

        await EraseAsync(ByCourt);

        Assert.Empty(written.Find(wrapped));
        Assert.False(File.Exists(file));
        var child = await app.Ask(db => db.Set<Child>().Include(one => one.Names).SingleAsync(one => one.NotificationId == _id));
        Assert.Equal((null, null), (child.NhsKey, child.BirthKey));
        Assert.Empty(child.Names);
        Assert.False(await app.Ask(db => db.Nicknames.AnyAsync(name => name.CaseId == _id)));
        Assert.Null(await app.Ask(db => db.Notifications.Where(sent => sent.Id == _id).Select(sent => sent.PlaceKey).SingleAsync()));
    }

    [Fact]
    public async Task What_was_written_to_amend_it_goes_with_it_and_nobody_begins_anew()
    {
        await SendAsync();
        var draft = await (await StartAsync()).ReadAsync<NotificationDraft>();

        await EraseAsync(ByCourt);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Notifier().GetAsync($"/api/notifications/drafts/{draft.Id}")).StatusCode);
        Assert.False(await app.Ask(db => db.Keys.AnyAsync(key => key.Id == draft.Id && key.Wrapped != null)));
        Assert.Equal((410, "erased"), Of(await (await StartAsync()).RefusalAsync()));
        Assert.NotEmpty(await app.Notifier().GetAsync<IReadOnlyList<NotificationVersionSummary>>($"{Path}/versions"));
    }

    [Fact]
    public async Task Erasing_twice_or_at_once_is_erasing_once_and_the_audit_names_nobody()
    {
        await SendAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => EraseAsync(ByCourt)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode));
        var entries = await app.Ask(db => db.Set<AuditEntry>()
            .Where(entry => entry.SubjectId == _id && entry.Action == "NotificationErased").ToListAsync());
        Assert.Equal("court order LS25C00123/1", Assert.Single(entries).Reason);
    }

    [Fact]
    public async Task What_must_be_kept_is_erased_only_by_a_courts_order()
    {
        await SendAsync();

        var refusal = await (await EraseAsync(new() { Reason = ErasureReason.RetentionEnded })).RefusalAsync();

        Assert.Equal((409, "kept"), Of(refusal));
        Assert.Equal(HttpStatusCode.OK, (await app.Notifier().GetAsync(Path)).StatusCode);
    }

    [Fact]
    public async Task Under_a_legal_hold_nothing_is_erased_until_it_is_lifted()
    {
        await SendAsync();
        await HoldAsync(true, "An inquest is open.");
        await HoldAsync(true, "Once more.");

        var held = await Administrator.GetAsync<NotificationRetention>($"{Path}/retention");
        var refusal = await (await EraseAsync(ByCourt)).RefusalAsync();
        await HoldAsync(false, "The inquest is over.");

        Assert.NotNull(held.HeldSince);
        Assert.Equal((409, "legal-hold"), Of(refusal));
        Assert.Equal(HttpStatusCode.NoContent, (await EraseAsync(ByCourt)).StatusCode);
        Assert.NotNull((await Administrator.GetAsync<NotificationRetention>($"{Path}/retention")).ErasedAt);
    }

    [Fact]
    public async Task Of_a_hold_and_an_erasure_at_once_one_comes_first_and_the_other_is_refused()
    {
        await SendAsync();

        var hold = Administrator.PutJsonAsync($"{Path}/legal-hold", new HoldNotificationRequest { Held = true, Reason = "A trial." });
        var erasure = EraseAsync(ByCourt);

        var (held, erased) = ((await hold).StatusCode, (await erasure).StatusCode);
        Assert.Contains((held, erased), Either);
    }

    [Theory]
    [InlineData(null, null, "reason: required")]
    [InlineData(ErasureReason.CourtOrder, null, "orderNumber: required")]
    [InlineData(ErasureReason.CourtOrder, "the mother asked", "orderNumber: order-number")]
    [InlineData(ErasureReason.CourtOrder, "ROBIN", "orderNumber: order-number")]
    [InlineData(ErasureReason.RetentionEnded, "A1/2", "orderNumber: only-court-order")]
    public async Task A_wrong_request_names_its_field_and_erases_nothing(ErasureReason? reason, string? number, string error)
    {
        await SendAsync();

        var refused = await EraseAsync(new() { Reason = reason, OrderNumber = number });

        Assert.Equal([error], await refused.ErrorsAsync());
        Assert.Equal(HttpStatusCode.OK, (await app.Notifier().GetAsync(Path)).StatusCode);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await EraseAsync(ByCourt)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Administrator.GetAsync($"{Path}/retention")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Administrator.PutJsonAsync(
            $"{Path}/legal-hold", new HoldNotificationRequest { Held = true, Reason = "A trial." })).StatusCode);
    }

    // With a comment, a file and a name of the area; answers where the file lies.
    async Task<string> SendAsync()
    {
        var (_, file) = await app.UploadAsync("Text.", _id);
        (await app.Notifier().PostJsonAsync("/api/notifications", new SendNotificationRequest { DraftId = _id })).EnsureSuccessStatusCode();
        (await app.SignedInAs(People.HealthPartnerOf(People.Leeds)).PostJsonAsync($"{Path}/partner-comments",
            new PartnerCommentRequest { Id = Guid.CreateVersion7(), Text = "Known to us." })).EnsureSuccessStatusCode();
        (await app.Notifier().PutJsonAsync($"{Path}/nickname", new NameCaseRequest { Nickname = "The baby" })).EnsureSuccessStatusCode();
        return file;
    }

    Task<HttpResponseMessage> EraseAsync(EraseNotificationRequest request) => Administrator.PostJsonAsync($"{Path}/erasure", request);

    async Task HoldAsync(bool held, string reason) => (await Administrator.PutJsonAsync(
        $"{Path}/legal-hold", new HoldNotificationRequest { Held = held, Reason = reason })).EnsureSuccessStatusCode();

    static (int, string) Of(Refusal refusal) => (refusal.Status, refusal.Code);

    Task<HttpResponseMessage> StartAsync() => app.Notifier().PostJsonAsync($"{Path}/amendments/draft", new { });
}
