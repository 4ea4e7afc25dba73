using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class NicknameTests(NotificationsApp app)
{
    const string Name = "The baby of the canal";

    [Fact]
    public async Task Partners_of_the_area_see_the_name_and_nobody_else_does()
    {
        var named = new OtherArea { AreaCode = People.Kent, Reason = OtherAreaReason.PlacingAuthority };
        var id = (await app.SendAsync(Given.Notification() with { OtherAreas = [named] })).Id;
        await NameAsync(id, Name);

        Assert.Equal(Name, await SeenAsync(id, People.PolicePartnerOf(People.Leeds)));
        Assert.Null(await SeenAsync(id, People.NotifierOf(People.Kent)));
        Assert.Null(await SeenAsync(id, People.Secretariat()));
        Assert.Null(await SeenAsync(id, People.Chair()));
        Assert.Empty(await app.SignedInAs(People.NotifierOf(People.Kent))
            .GetAsync<IReadOnlyList<CaseNickname>>($"/api/notifications/nicknames?id={id}"));
    }

    [Fact]
    public async Task It_is_in_no_message_and_no_audit()
    {
        var id = (await app.SendAsync(Given.Notification())).Id;
        await NameAsync(id, Name);

        var audited = await app.Ask(db => db.Set<AuditEntry>().Where(entry => entry.SubjectId == id).ToListAsync());
        Assert.Contains(audited, entry => entry.Action == "CaseNamed");
        Assert.DoesNotContain(audited, entry => entry.Reason.Contains(Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_drafts_name_stays_when_it_is_sent_and_the_last_one_given_stands()
    {
        var request = Given.Notification();
        var id = request.Id!.Value;
        await (await app.Notifier().PutJsonAsync($"/api/notifications/drafts/{id}", request with { Id = null }))
            .ReadAsync<NotificationDraft>();
        await NameAsync(id, "First");
        await NameAsync(id, Name);
        var listed = (await app.Notifier().GetAsync<Page<DraftSummary>>("/api/notifications/drafts?limit=200")).Items;

        await app.Notifier().PostJsonAsync("/api/notifications", new SendNotificationRequest { DraftId = id });

        Assert.Equal(Name, listed.Single(draft => draft.Id == id).Nickname);
        Assert.Equal(Name, await SeenAsync(id, People.HealthPartnerOf(People.Leeds)));
    }

    [Fact]
    public async Task An_empty_name_takes_it_away_also_twice()
    {
        var id = (await app.SendAsync(Given.Notification())).Id;
        await NameAsync(id, Name);

        await NameAsync(id, null);
        await NameAsync(id, null);

        Assert.Null(await SeenAsync(id, People.NotifierOf(People.Leeds)));
    }

    [Fact]
    public async Task A_name_too_long_or_of_two_lines_is_refused_and_nothing_is_stored()
    {
        var id = (await app.SendAsync(Given.Notification())).Id;

        foreach (var wrong in new[] { new string('a', 61), "One\nTwo" })
            Assert.Equal(["nickname"], (await (await PutAsync(app.Notifier(), id, wrong)).RefusalAsync()).Fields);

        Assert.Null(await SeenAsync(id, People.NotifierOf(People.Leeds)));
    }

    [Fact]
    public async Task Many_at_the_same_moment_leave_one_name()
    {
        var id = (await app.SendAsync(Given.Notification())).Id;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => NameAsync(id, $"Name {number}")));

        Assert.StartsWith("Name ", await SeenAsync(id, People.NotifierOf(People.Leeds)), StringComparison.Ordinal);
    }

    async Task NameAsync(Guid id, string? name) =>
        Assert.Equal(System.Net.HttpStatusCode.NoContent, (await PutAsync(app.Notifier(), id, name)).StatusCode);

    static Task<HttpResponseMessage> PutAsync(HttpClient partner, Guid id, string? name) =>
        partner.PutJsonAsync($"/api/notifications/{id}/nickname", new NameCaseRequest { Nickname = name });

    async Task<string?> SeenAsync(Guid id, Person person) =>
        (await app.SignedInAs(person).GetAsync<NotificationOverview>($"/api/notifications/{id}/overview")).Summary.Nickname;
}
