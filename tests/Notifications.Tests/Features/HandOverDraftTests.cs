using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class HandOverDraftTests(NotificationsApp app)
{
    const string Drafts = "/api/notifications/drafts";
    readonly Guid _id = Guid.CreateVersion7();

    HttpClient Kent => app.SignedInAs(People.NotifierOf(People.Kent));

    [Fact]
    public async Task It_appears_among_the_other_councils_drafts_with_who_handed_it_over_and_the_first_loses_it()
    {
        await SaveAsync();

        var done = await HandOverAsync(app.Notifier(), People.Kent, 1);

        Assert.Equal(HttpStatusCode.NoContent, done.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Notifier().GetAsync($"{Drafts}/{_id}")).StatusCode);
        var draft = await Kent.GetAsync<NotificationDraft>($"{Drafts}/{_id}");
        Assert.Equal((People.Leeds, "Ask for Amira."), (draft.HandedOver?.FromAreaCode, draft.HandedOver?.Text));
        Assert.NotEmpty(draft.HandedOver!.By);
        Assert.Equal((People.Kent, "What is known."), (draft.Content.AreaCode, draft.Content.Narrative));
        Assert.Null(draft.SharedAt);
        var listed = await Kent.GetAsync<Page<DraftSummary>>($"{Drafts}?limit=200");
        Assert.Equal(People.Leeds, listed.Items.Single(row => row.Id == _id).HandedOverFrom);
        Assert.Contains(await RaisedAsync(NoticeKind.DraftHandedOver), notice => notice.For[0].AreaCode == People.Kent);
        Assert.Contains(await RaisedAsync(NoticeKind.DraftDue), notice => notice.For[0].AreaCode == People.Kent);
    }

    [Fact]
    public async Task Its_files_go_with_it_and_it_is_sent_by_the_other_council()
    {
        await SaveAsync(Given.Notification());
        using var form = new MultipartFormDataContent { { new StringContent("Notes."), "file", "notes.txt" } };
        (await app.Notifier().PostAsync($"/api/notifications/{_id}/attachments", form)).EnsureSuccessStatusCode();
        await HandOverAsync(app.Notifier(), People.Kent, 1);

        var files = await Kent.GetAsync<IReadOnlyList<AttachmentDetails>>($"/api/notifications/{_id}/attachments");
        var sent = await Kent.PostJsonAsync("/api/notifications", new SendNotificationRequest { DraftId = _id });

        Assert.Equal("notes.txt", Assert.Single(files).FileName);
        Assert.Equal(People.Kent, (await sent.ReadAsync<NotificationReceipt>()).AreaCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Notifier().GetAsync($"/api/notifications/{_id}")).StatusCode);
    }

    [Fact]
    public async Task The_partners_of_both_councils_are_asked_to_comment()
    {
        await SaveAsync();
        var first = await app.Notifier().PostAsync($"{Drafts}/{_id}/sharing", null);
        await HandOverAsync(app.Notifier(), People.Kent, 2);

        var second = await Kent.PostAsync($"{Drafts}/{_id}/sharing", null);

        Assert.True(first.IsSuccessStatusCode && second.IsSuccessStatusCode);
        foreach (var agency in new[] { Agency.Health, Agency.Police })
            await app.Bus.PublishedAsync<NoticeRaised>(notice => notice.SubjectId == _id && notice.Kind == NoticeKind.DraftToComment
                && notice.For[0].AreaCode == People.Kent && notice.For[0].Agency == agency);
        var asked = await RaisedAsync(NoticeKind.DraftToComment);
        Assert.Equal(4, asked.Select(notice => notice.NoticeId).Distinct().Count());
    }

    [Fact]
    public async Task What_the_first_councils_partners_said_of_it_does_not_go_with_it()
    {
        await SaveAsync();
        (await app.Notifier().PostAsync($"{Drafts}/{_id}/sharing", null)).EnsureSuccessStatusCode();
        (await app.SignedInAs(People.HealthPartnerOf(People.Leeds)).PostJsonAsync($"/api/notifications/{_id}/partner-comments",
            new PartnerCommentRequest { Id = Guid.CreateVersion7(), Text = "She was seen.", CoSigns = true })).EnsureSuccessStatusCode();

        (await HandOverAsync(app.Notifier(), People.Kent, 2)).EnsureSuccessStatusCode();

        Assert.Empty(await CommentsAsync(Kent));
        (await HandOverAsync(Kent, People.Leeds, 3)).EnsureSuccessStatusCode();
        Assert.Empty(await CommentsAsync(app.Notifier()));

        Task<IReadOnlyList<PartnerComment>> CommentsAsync(HttpClient council) =>
            council.GetAsync<IReadOnlyList<PartnerComment>>($"/api/notifications/{_id}/partner-comments");
    }

    [Fact]
    public async Task Of_comments_made_as_it_is_handed_over_none_reaches_the_other_council()
    {
        await SaveAsync();
        (await app.Notifier().PostAsync($"{Drafts}/{_id}/sharing", null)).EnsureSuccessStatusCode();
        var health = app.SignedInAs(People.HealthPartnerOf(People.Leeds));

        var comments = Enumerable.Range(0, 2).Select(number => health.PostJsonAsync($"/api/notifications/{_id}/partner-comments",
            new PartnerCommentRequest { Id = Guid.CreateVersion7(), Text = $"Comment {number}." })).ToList();
        var done = await HandOverAsync(app.Notifier(), People.Kent, 2);
        await Task.WhenAll(comments);

        Assert.Equal(HttpStatusCode.NoContent, done.StatusCode);
        Assert.Empty(await Kent.GetAsync<IReadOnlyList<PartnerComment>>($"/api/notifications/{_id}/partner-comments"));
        await HandOverAsync(Kent, People.Leeds, 3);
        Assert.Empty(await app.Notifier().GetAsync<IReadOnlyList<PartnerComment>>($"/api/notifications/{_id}/partner-comments"));
    }

    [Fact]
    public async Task It_is_handed_back()
    {
        await SaveAsync();
        await HandOverAsync(app.Notifier(), People.Kent, 1);

        var back = await HandOverAsync(Kent, People.Leeds, 2);

        Assert.Equal(HttpStatusCode.NoContent, back.StatusCode);
        var draft = await app.Notifier().GetAsync<NotificationDraft>($"{Drafts}/{_id}");
        Assert.Equal((People.Kent, People.Leeds), (draft.HandedOver?.FromAreaCode, draft.Content.AreaCode));
        Assert.Equal(HttpStatusCode.NotFound, (await Kent.GetAsync($"{Drafts}/{_id}")).StatusCode);
    }

    [Fact]
    public async Task Only_its_own_council_hands_it_over_and_only_in_the_version_it_saw()
    {
        await SaveAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await HandOverAsync(Kent, People.Leeds, 1)).StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await HandOverAsync(app.Notifier(), People.Kent, 5)).StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("E99999999")]
    [InlineData(People.Leeds)]
    public async Task An_area_that_cannot_take_it_is_named(string? area)
    {
        await SaveAsync();

        var refusal = await (await HandOverAsync(app.Notifier(), area, 1)).RefusalAsync();

        Assert.Equal((400, "areaCode"), (refusal.Status, Assert.Single(refusal.Fields)));
    }

    [Fact]
    public async Task An_amendment_stays_where_it_is()
    {
        var sent = await app.SendAsync(Given.Notification());
        var draft = await (await app.Notifier().PostAsync($"/api/notifications/{sent.Id}/amendments/draft", null))
            .ReadAsync<NotificationDraft>();

        var refusal = await (await app.Notifier().PostJsonAsync($"{Drafts}/{draft.Id}/handover",
            new HandOverDraftRequest { AreaCode = People.Kent }, ifMatch: 1)).RefusalAsync();

        Assert.Equal((409, "is-amendment"), (refusal.Status, refusal.Code));
    }

    Task<HttpResponseMessage> SaveAsync() => SaveAsync(new NotificationContent
    {
        Kind = IncidentKind.SeriousHarm,
        AreaCode = People.Leeds,
        BecameAwareOn = Given.Today,
        Narrative = "What is known.",
        OtherAreas = [new OtherArea { AreaCode = People.Kent, Reason = OtherAreaReason.Incident }],
    });

    async Task<HttpResponseMessage> SaveAsync(NotificationContent content) =>
        (await app.Notifier().PutJsonAsync<NotificationContent>($"{Drafts}/{_id}", content)).EnsureSuccessStatusCode();

    Task<HttpResponseMessage> HandOverAsync(HttpClient council, string? area, int version) => council.PostJsonAsync(
        $"{Drafts}/{_id}/handover", new HandOverDraftRequest { AreaCode = area, Text = "Ask for Amira." }, version);

    async Task<IReadOnlyList<NoticeRaised>> RaisedAsync(NoticeKind kind)
    {
        await app.Bus.PublishedAsync<NoticeRaised>(notice =>
            notice.SubjectId == _id && notice.Kind == kind && notice.For[0].AreaCode == People.Kent);
        return app.Bus.Published<NoticeRaised>(notice => notice.SubjectId == _id && notice.Kind == kind);
    }
}
