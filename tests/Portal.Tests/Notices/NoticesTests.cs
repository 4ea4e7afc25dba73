using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Portal.Show;
using Safeguarding.Portal.Tests.SignIn;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Notices;

/// <summary>What Priya, a health partner of Kent, was told of, from the real Identity behind the portal.</summary>
[Collection(nameof(SignInApp))]
public sealed class NoticesTests(SignInApp app)
{
    [Fact]
    public async Task A_notice_is_on_the_dashboard_in_the_menu_and_in_the_list_until_it_is_followed()
    {
        var notice = await RaisedAsync(NoticeKind.DraftToComment);
        using var priya = await PriyaAsync();

        var dashboard = await Eventually.Get(async () => await priya.OpenAsync("/dashboard") is var page
            && page.Html.Contains(" new notice", StringComparison.Ordinal) ? page : null, "the menu counts notices");
        var list = await priya.OpenAsync("/notices?State=new");
        var followed = await priya.OpenAsync(AddressIn(list, notice));
        var after = await priya.OpenAsync("/notices?State=new");

        Assert.Contains("New notices", dashboard.Main, StringComparison.Ordinal);
        Assert.Contains(AddressIn(list, notice), dashboard.Main, StringComparison.Ordinal);
        Assert.Matches(@"\d+ new notices?</span>", dashboard.Html);
        Assert.Contains("Comment on the council’s draft notification", list.Main, StringComparison.Ordinal);
        Assert.Equal($"/notify/shared/{notice.SubjectId}", followed.Path);
        Assert.DoesNotContain(notice.Reference!, after.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_done_says_so_and_leads_on()
    {
        var notice = await RaisedAsync(NoticeKind.RapidReviewDue);
        await app.Bus.DeliverAsync(new NoticeSettled { MatterId = notice.MatterId, SettledAt = DateTime.UtcNow });
        using var priya = await PriyaAsync();
        var list = await priya.OpenAsync("/notices?State=settled");

        var page = await priya.OpenAsync(AddressIn(list, notice));

        Assert.Contains("This no longer waits for you", page.Main, StringComparison.Ordinal);
        Assert.Contains($"href=\"/cases/{notice.CaseId}\"", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_are_marked_as_seen_at_once()
    {
        var notice = await RaisedAsync(NoticeKind.PanelDecided);
        using var priya = await PriyaAsync();

        var marked = await priya.SendAsync(await priya.OpenAsync("/notices"), "/notices?handler=Seen");

        Assert.Contains("All are marked as seen", marked.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(notice.Reference!, (await priya.OpenAsync("/notices?State=new")).Main, StringComparison.Ordinal);
        Assert.Contains(notice.Reference!, marked.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_can_be_taken_away_as_a_file_and_nobody_follows_what_is_not_theirs()
    {
        var notice = await RaisedAsync(NoticeKind.NotificationReceived);
        using var priya = await PriyaAsync();

        var file = await priya.OpenAsync("/notices?handler=csv");

        Assert.Contains("What,Reference,State,By,Told,By email,Seen", file.Html, StringComparison.Ordinal);
        Assert.Contains(notice.Reference!, file.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.OpenAsync($"/notices/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public void Every_kind_has_words_and_a_page_of_its_own_to_act_on()
    {
        foreach (var kind in Enum.GetValues<NoticeKind>())
        {
            var notice = new NoticeSummary
            {
                Id = Guid.NewGuid(),
                Kind = kind,
                SubjectId = Guid.NewGuid(),
                CaseId = Guid.NewGuid(),
                RaisedAt = DateTime.UtcNow,
            };

            Assert.NotEqual("Something waits for you", NoticeWords.For(kind));
            // Several are decided on in one list.
            var expected = kind == NoticeKind.ErasureProposed ? "^/operations/retention$" : $"{notice.SubjectId}|{notice.CaseId}";
            Assert.Matches(expected, NoticeWords.AddressOf(notice));
        }
    }

    async Task<NoticeRaised> RaisedAsync(NoticeKind kind)
    {
        var priya = await app.AskIdentityAsync(db => db.People.SingleAsync(person => person.Email == DemoPerson.Priya.Email));
        var notice = new NoticeRaised
        {
            NoticeId = Guid.NewGuid(),
            Kind = kind,
            MatterId = Guid.NewGuid(),
            For = [new NoticeAudience { PersonId = priya.Id.ToString() }],
            SubjectId = Guid.NewGuid(),
            CaseId = Guid.NewGuid(),
            Reference = $"SIN-2026-{Guid.NewGuid().ToString("N")[..8]}",
            RaisedAt = DateTime.UtcNow,
        };
        await app.Bus.DeliverAsync(notice);
        return notice;
    }

    // The link that stands before the reference, in the row of the list.
    static string AddressIn(Seen list, NoticeRaised notice)
    {
        var before = list.Main[..list.Main.IndexOf(notice.Reference!, StringComparison.Ordinal)];
        var at = before.LastIndexOf("href=\"/notices/", StringComparison.Ordinal) + "href=\"".Length;
        return before[at..before.IndexOf('"', at)];
    }

    async Task<Visitor> PriyaAsync()
    {
        var priya = app.Portal.Visitor();
        await priya.SignInAsync(DemoPerson.Priya);
        return priya;
    }
}
