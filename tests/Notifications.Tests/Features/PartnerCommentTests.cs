using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class PartnerCommentTests(NotificationsApp app)
{
    readonly Guid _id = Guid.CreateVersion7();

    string Path => $"/api/notifications/{_id}/partner-comments";

    HttpClient Health => app.SignedInAs(People.HealthPartnerOf(People.Leeds));

    [Fact]
    public async Task Partners_see_a_draft_only_once_its_council_has_asked_them()
    {
        await DraftAsync();

        var before = await Health.GetAsync($"/api/notifications/drafts/shared/{_id}");
        await ShareAsync();
        await ShareAsync();
        var listed = await Health.GetAsync<Page<DraftSummary>>("/api/notifications/drafts/shared");
        var read = await Health.GetAsync<SharedDraft>($"/api/notifications/drafts/shared/{_id}");

        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        Assert.Contains(_id, listed.Items.Select(draft => draft.Id));
        Assert.Equal(Given.Notification().Narrative, read.Content.Narrative);
    }

    [Fact]
    public async Task A_draft_that_is_not_shared_takes_no_comments_and_shows_none()
    {
        await DraftAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await Health.PostJsonAsync(Path, Comment("Early."))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Health.GetAsync(Path)).StatusCode);
    }

    [Fact]
    public async Task What_partners_said_of_the_draft_stays_with_the_notification()
    {
        await DraftAsync();
        await ShareAsync();
        await Health.PostJsonAsync(Path, Comment("Known to the health visitor."));
        await app.SignedInAs(People.PolicePartnerOf(People.Leeds))
            .PostJsonAsync(Path, new PartnerCommentRequest { Id = Guid.CreateVersion7(), CoSigns = true });
        (await app.Notifier().PostJsonAsync("/api/notifications", new SendNotificationRequest { DraftId = _id })).EnsureSuccessStatusCode();

        var comments = await app.SignedInAs(People.Member()).GetAsync<IReadOnlyList<PartnerComment>>(Path);

        Assert.Equal([(Agency.Health, "Known to the health visitor.", false), (Agency.Police, null, true)],
            comments.Select(comment => (comment.Agency, comment.Text, comment.CoSigns)));
        Assert.All(comments, comment => Assert.Equal(2, comment.OfVersion));
    }

    [Fact]
    public async Task It_says_what_was_changed_since_they_read_it_also_once_it_is_sent()
    {
        await DraftAsync();
        await ShareAsync();
        await Health.PostJsonAsync(Path, Comment("Seen."), ifMatch: 2);
        var council = app.Notifier();
        var same = await council.GetAsync<IReadOnlyList<PartnerComment>>(Path);

        var changed = Given.Notification() with { Narrative = "It was told otherwise.", MediaInterest = MediaInterest.Present };
        (await council.PutJsonAsync<NotificationContent>($"/api/notifications/drafts/{_id}", changed, ifMatch: 2))
            .EnsureSuccessStatusCode();
        var signed = await Health.PostJsonAsync(Path, Comment("Seen before.") with { CoSigns = true }, ifMatch: 2);
        var late = await (await Health.PostJsonAsync(Path, Comment("Seen before."), ifMatch: 2)).ReadAsync<PartnerComment>();
        (await council.PostJsonAsync("/api/notifications", new SendNotificationRequest { DraftId = _id })).EnsureSuccessStatusCode();
        var sent = await council.GetAsync<IReadOnlyList<PartnerComment>>(Path);

        Assert.Empty(Assert.Single(same).ChangedSince!);
        Assert.Equal(HttpStatusCode.PreconditionFailed, signed.StatusCode);
        Assert.Equal((2, null), (late.OfVersion, late.ChangedSince));
        Assert.Equal((2, "mediaInterest narrative"),
            (sent[0].OfVersion, string.Join(' ', sent[0].ChangedSince!.Order(StringComparer.Ordinal))));
    }

    [Fact]
    public async Task The_same_comment_sent_twice_is_made_once_and_nobody_else_takes_its_id()
    {
        await DraftAsync();
        await ShareAsync();
        var person = People.HealthPartnerOf(People.Leeds);
        var comment = Comment("Once.");

        var first = await app.SignedInAs(person).PostJsonAsync(Path, comment);
        var second = await app.SignedInAs(person).PostJsonAsync(Path, comment);
        var other = await Health.PostJsonAsync(Path, comment);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Equal("id-in-use", (await other.RefusalAsync()).Code);
        Assert.Single(await Health.GetAsync<IReadOnlyList<PartnerComment>>(Path));
    }

    [Theory]
    [InlineData(true, null, false, "text: required")]
    [InlineData(true, "   ", false, "text: required")]
    [InlineData(false, "Text.", false, "id: required")]
    [InlineData(true, "LONG", true, "text: too-long")]
    public async Task A_comment_says_something_or_signs(bool withId, string? text, bool signs, string error)
    {
        await DraftAsync();
        await ShareAsync();

        var refused = await Health.PostJsonAsync(Path, new PartnerCommentRequest
        {
            Id = withId ? Guid.CreateVersion7() : null,
            Text = text == "LONG" ? new string('x', 10_001) : text,
            CoSigns = signs,
        });

        Assert.Equal([error], await refused.ErrorsAsync());
    }

    [Fact]
    public async Task The_council_itself_does_not_comment()
    {
        await DraftAsync();

        var refused = await app.Notifier().PostJsonAsync(Path, Comment("Ours."));

        Assert.Equal((403, "not-allowed"), (await refused.RefusalAsync()) is { } refusal ? (refusal.Status, refusal.Code) : default);
    }

    [Fact]
    public async Task Partners_of_an_area_that_is_only_named_read_but_do_not_comment()
    {
        await app.SendAsync(Given.Notification() with
        {
            Id = _id,
            OtherAreas = [new OtherArea { AreaCode = People.Kent, Reason = OtherAreaReason.Residence }],
        });
        var elsewhere = app.SignedInAs(People.HealthPartnerOf(People.Kent));

        var refusal = await (await elsewhere.PostJsonAsync(Path, Comment("From elsewhere."))).RefusalAsync();

        Assert.Equal((403, "not-allowed"), (refusal.Status, refusal.Code));
        Assert.Equal(404, (await (await elsewhere.GetAsync(Path)).RefusalAsync()).Status);
    }

    [Fact]
    public async Task Who_reads_the_comments_is_written_down()
    {
        await app.SendAsync(Given.Notification() with { Id = _id });

        await app.SignedInAs(People.Member()).GetAsync<IReadOnlyList<PartnerComment>>(Path);

        Assert.Contains("PartnerCommentsRead", await app.Ask(db => db.Set<AuditEntry>()
            .Where(entry => entry.SubjectId == _id).Select(entry => entry.Action).ToListAsync()));
    }

    [Fact]
    public async Task Eight_at_the_same_moment_make_one_comment()
    {
        await DraftAsync();
        await ShareAsync();
        var person = app.SignedInAs(People.HealthPartnerOf(People.Leeds));
        var comment = Comment("Once.");

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => person.PostJsonAsync(Path, comment)));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Created], responses.Select(response => response.StatusCode).Distinct().Order());
        Assert.Single(await Health.GetAsync<IReadOnlyList<PartnerComment>>(Path));
    }

    [Fact]
    public async Task Comments_go_with_a_draft_that_is_deleted()
    {
        await DraftAsync();
        await ShareAsync();
        await Health.PostJsonAsync(Path, Comment("Gone."));

        (await app.Notifier().SendJsonAsync<object?>(HttpMethod.Delete, $"/api/notifications/drafts/{_id}", null, ifMatch: 2))
            .EnsureSuccessStatusCode();

        Assert.False(await app.Ask(db => Task.FromResult(db.Comments.Any(comment => comment.DossierId == _id))));
    }

    async Task DraftAsync() => (await app.Notifier().PutJsonAsync<NotificationContent>(
        $"/api/notifications/drafts/{_id}", Given.Notification() with { Id = null })).EnsureSuccessStatusCode();

    async Task ShareAsync() => (await app.Notifier().PostAsync($"/api/notifications/drafts/{_id}/sharing", null)).EnsureSuccessStatusCode();

    static PartnerCommentRequest Comment(string text) => new() { Id = Guid.CreateVersion7(), Text = text };
}
