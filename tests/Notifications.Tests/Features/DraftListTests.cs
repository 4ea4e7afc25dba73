using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class DraftListTests(NotificationsApp app)
{
    const string Api = "/api/notifications/drafts";

    [Fact]
    public async Task Drafts_stand_in_the_order_asked_for_from_page_to_page()
    {
        // A council that no other test writes for.
        var council = app.SignedInAs(People.NotifierOf("E06000001"));
        var soon = await SaveAsync(council, IncidentKind.ChildDeath, Given.Today.AddDays(-3));
        var unknown = await SaveAsync(council, IncidentKind.ChildDeath, null);
        var later = await SaveAsync(council, IncidentKind.ChildDeath, Given.Today);

        Assert.Equal([later, unknown, soon], await AllAsync(council, ""));
        Assert.Equal([soon, unknown, later], await AllAsync(council, "&sort=saved"));
        Assert.Equal([soon, later, unknown], await AllAsync(council, "&sort=due"));
        Assert.Equal([unknown, later, soon], await AllAsync(council, "&sort=-due"));
    }

    [Fact]
    public async Task Both_lists_are_narrowed_to_a_kind()
    {
        var council = app.SignedInAs(People.NotifierOf("E06000002"));
        await SaveAsync(council, IncidentKind.ChildDeath, null);
        var harm = await SaveAsync(council, IncidentKind.SeriousHarm, null);
        foreach (var draft in await AllAsync(council, ""))
            Assert.Equal(HttpStatusCode.NoContent, (await council.PostJsonAsync($"{Api}/{draft}/sharing", new { })).StatusCode);

        Assert.Equal([harm], await AllAsync(council, "&kind=seriousHarm"));
        Assert.Equal([harm], await AllAsync(app.SignedInAs(People.HealthPartnerOf("E06000002")), "&kind=seriousHarm", "/shared"));
    }

    [Theory]
    [InlineData("?sort=kind")]
    [InlineData("?kind=fire")]
    [InlineData("/shared?sort=kind")]
    public async Task A_question_that_makes_no_sense_is_refused(string query) =>
        Assert.Equal(400, (await (await app.Notifier().GetAsync($"{Api}{query}")).RefusalAsync()).Status);

    static async Task<Guid> SaveAsync(HttpClient council, IncidentKind kind, DateOnly? becameAwareOn)
    {
        var id = Guid.CreateVersion7();
        await (await council.PutJsonAsync($"{Api}/{id}", new NotificationContent { Kind = kind, BecameAwareOn = becameAwareOn }))
            .ReadAsync<NotificationDraft>();
        return id;
    }

    static async Task<List<Guid>> AllAsync(HttpClient reader, string query, string list = "")
    {
        var found = new List<Guid>();
        string? after = null;
        do
        {
            var page = await reader.GetAsync<Page<DraftSummary>>($"{Api}{list}?limit=1{query}&after={after}");
            found.AddRange(page.Items.Select(draft => draft.Id));
            after = page.Next;
        }
        while (after is not null);
        return found;
    }
}
