using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;
using static Safeguarding.Identity.Tests.Notices.Raising;

namespace Safeguarding.Identity.Tests.Notices;

public class NoticeListTests(IdentityApp app)
{
    const string Api = "/api/identity/notices";

    [Fact]
    public async Task Unseen_ones_come_first_and_then_the_newest_page_by_page()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var now = DateTime.UtcNow;
        var notices = Enumerable.Range(0, 5).Select(age => Notice(person) with { RaisedAt = now.AddMinutes(-age) }).ToList();
        foreach (var notice in notices)
            await app.Bus.DeliverAsync(notice);
        var http = await app.ApiAsync(person);
        await SeeAsync(http, notices[1]);
        await SeeAsync(http, notices[0]);

        var first = await http.GetAsync<Page<NoticeSummary>>($"{Api}?limit=4");
        var second = await http.GetAsync<Page<NoticeSummary>>($"{Api}?limit=4&after={first.Next}");

        NoticeRaised[] expected = [notices[2], notices[3], notices[4], notices[0], notices[1]];
        Assert.Equal(expected.Select(notice => notice.Reference), first.Items.Concat(second.Items).Select(notice => notice.Reference));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task What_was_seen_on_one_device_is_seen_on_all_and_counts_no_more()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var notice = Notice(person);
        await app.Bus.DeliverAsync(notice);
        var (phone, desk) = (await app.ApiAsync(person), await app.ApiAsync(person));
        var before = await desk.CountAsync();

        var seen = await SeeAsync(phone, notice);
        var again = await SeeAsync(phone, notice);

        Assert.Equal((1, 0), (before, await desk.CountAsync()));
        Assert.NotNull(seen.SeenAt);
        Assert.Equal(seen.SeenAt, again.SeenAt);
        Assert.Equal(seen.SeenAt, Assert.Single(await desk.NoticesAsync()).SeenAt);
    }

    [Fact]
    public async Task All_that_were_shown_are_marked_and_what_came_later_is_not()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var (shown, later) = (Notice(person), Notice(person) with { RaisedAt = DateTime.UtcNow.AddSeconds(1) });
        await app.Bus.DeliverAsync(shown);
        await app.Bus.DeliverAsync(later);
        var http = await app.ApiAsync(person);

        var left = await (await http.PostJsonAsync($"{Api}/seen", new SeeNoticesRequest { Until = shown.RaisedAt }))
            .ReadAsync<NoticeCount>();

        Assert.Equal(1, left.Unseen);
        Assert.Equal(later.Reference, Assert.Single(await http.NoticesAsync("?state=new")).Reference);
    }

    [Fact]
    public async Task Nobody_sees_or_marks_what_was_told_to_somebody_else()
    {
        var (person, other) = (await app.PersonAsync(roles: Roles.Partner), await app.PersonAsync(roles: Roles.Partner));
        await app.Bus.DeliverAsync(Notice(person));
        var (mine, theirs) = (await app.ApiAsync(person), await app.ApiAsync(other));
        var id = Assert.Single(await mine.NoticesAsync()).Id;

        var refused = await (await theirs.PostAsync(new Uri($"{Api}/{id}/seen", UriKind.Relative), null)).RefusalAsync();
        await theirs.PostJsonAsync($"{Api}/seen", new SeeNoticesRequest());

        Assert.Equal((404, "not-found"), (refused.Status, refused.Code));
        Assert.Empty(await theirs.NoticesAsync());
        Assert.Equal(1, await mine.CountAsync());
    }

    [Fact]
    public async Task A_state_that_there_is_not_is_refused_by_its_name()
    {
        var http = await app.ApiAsync(await app.PersonAsync(roles: Roles.Partner));

        var refused = await (await http.GetAsync(new Uri($"{Api}?state=lost", UriKind.Relative))).RefusalAsync();

        Assert.Equal(["state: unknown-code"], refused.Faults);
    }

    static async Task<NoticeSummary> SeeAsync(HttpClient http, NoticeRaised notice)
    {
        var id = (await http.NoticesAsync()).Single(row => row.Reference == notice.Reference).Id;
        return await (await http.PostAsync(new Uri($"{Api}/{id}/seen", UriKind.Relative), null)).ReadAsync<NoticeSummary>();
    }
}
