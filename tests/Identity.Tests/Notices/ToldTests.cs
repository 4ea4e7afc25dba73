using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;
using static Safeguarding.Identity.Tests.Notices.Raising;

namespace Safeguarding.Identity.Tests.Notices;

/// <summary>Who was told on a case.</summary>
public class ToldTests(IdentityApp app)
{
    const string Area = "E10000014";

    [Fact]
    public async Task Colleagues_are_named_and_the_people_of_others_are_counted()
    {
        var force = AreaRegister.OfReferenceFiles().PartnersOf(Area, LondonTime.DateOf(DateTime.UtcNow))
            .First(body => body.Agency == Agency.Police);
        var notifier = await app.PersonOfAsync(Area, Roles.Notifier);
        await app.PersonOfAsync(force.Code, Roles.Partner);
        await app.PersonOfAsync(force.Code, Roles.Partner);
        var notice = Notice(new NoticeAudience { AreaCode = Area });
        await app.Bus.DeliverAsync(notice);
        var http = await app.ApiAsync(notifier);
        var id = (await http.NoticesAsync()).Single(row => row.CaseId == notice.CaseId).Id;
        await http.PostAsync(new Uri($"/api/identity/notices/{id}/seen", UriKind.Relative), null);

        var told = await ToldAsync(http, notice);

        var colleague = Assert.Single(told, row => row.Name is not null && row.SeenAt is not null);
        Assert.Equal((notifier.Name, NoticeKind.RapidReviewOpened), (colleague.Name, colleague.Kind));
        var police = Assert.Single(told, row => row.Organisation == force.Name);
        Assert.Equal((null, true), (police.Name, police.People >= 2));
        Assert.Null(police.SeenAt);
    }

    [Fact]
    public async Task An_area_sees_nothing_of_what_the_panel_tells_its_own_people_and_another_area_nothing_at_all()
    {
        await app.PersonAsync("Child Safeguarding Practice Review Panel", Roles.Secretariat);
        var areas = Notice(new NoticeAudience { AreaCode = Area });
        var panels = areas with
        {
            NoticeId = Guid.NewGuid(),
            Kind = NoticeKind.CaseOnAgenda,
            For = [new NoticeAudience { Role = Roles.Secretariat }],
        };
        await app.Bus.DeliverAsync(areas);
        await app.Bus.DeliverAsync(panels);
        var own = await app.ApiAsync(await app.PersonOfAsync(Area, Roles.Notifier));
        var other = await app.ApiAsync(await app.PersonOfAsync("E10000015", Roles.Notifier));
        var secretariat = await app.ApiAsync(await app.PersonAsync("Child Safeguarding Practice Review Panel", Roles.Secretariat));

        Assert.DoesNotContain(await ToldAsync(own, areas), row => row.Kind == NoticeKind.CaseOnAgenda);
        Assert.Empty(await ToldAsync(other, areas));
        Assert.Contains(await ToldAsync(secretariat, areas), row => row.Kind == NoticeKind.CaseOnAgenda);
    }

    [Fact]
    public async Task However_much_was_told_all_of_it_is_there_page_by_page()
    {
        var notifier = await app.PersonOfAsync(Area, Roles.Notifier);
        var first = Notice(new NoticeAudience { AreaCode = Area });
        var second = first with { NoticeId = Guid.NewGuid(), RaisedAt = first.RaisedAt.AddDays(1) };
        var third = first with { NoticeId = Guid.NewGuid(), RaisedAt = first.RaisedAt.AddDays(2) };
        foreach (var notice in new[] { third, first, second })
            await app.Bus.DeliverAsync(notice);
        var http = await app.ApiAsync(notifier);

        var told = new List<Guid?>();
        string? after = null;
        do
        {
            var page = await PageAsync(http, first, $"?limit=1&after={after}");
            told.AddRange(page.Items.Select(row => row.NoticeId).Distinct());
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal([third.NoticeId, second.NoticeId, first.NoticeId], told);
    }

    [Fact]
    public async Task Whoever_reads_no_cases_is_refused()
    {
        var editor = await app.ApiAsync(await app.PersonAsync(roles: Roles.Editor));

        Assert.Equal(HttpStatusCode.Forbidden,
            (await editor.GetAsync(new Uri($"/api/identity/cases/{Guid.NewGuid()}/told", UriKind.Relative))).StatusCode);
    }

    static async Task<IReadOnlyList<ToldOnCase>> ToldAsync(HttpClient http, NoticeRaised notice) =>
        (await PageAsync(http, notice, "")).Items;

    static Task<Page<ToldOnCase>> PageAsync(HttpClient http, NoticeRaised notice, string query) =>
        http.GetAsync<Page<ToldOnCase>>($"/api/identity/cases/{notice.CaseId}/told{query}");
}
