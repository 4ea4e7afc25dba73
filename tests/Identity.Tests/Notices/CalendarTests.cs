using System.Net;
using System.Text.RegularExpressions;
using System.Web;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Observability;
using Safeguarding.ServiceDefaults.Security;
using static Safeguarding.Identity.Tests.Notices.Raising;

namespace Safeguarding.Identity.Tests.Notices;

/// <summary>The account's page of emails and calendar, and the calendar behind its secret address.</summary>
public sealed partial class CalendarTests(IdentityApp app)
{
    const string Page = "/account/notices";

    [Fact]
    public async Task A_person_chooses_when_they_are_told_and_finds_the_choice_again()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = await app.SignedInAsync(person);
        var form = await browser.FormAsync(Page);

        var answer = await browser.PostAsync(Page, form.Append(new("mails", "daily")));
        var unclear = await browser.PostAsync(Page, form.Append(new("mails", "never")));

        Assert.Equal(Page, answer.Headers.Location!.ToString());
        Assert.Contains("One email a day", await browser.PageAsync("/account"), StringComparison.Ordinal);
        Assert.Matches("<input[^>]*checked[^>]*value=\"daily\"", await browser.PageAsync(Page));
        Assert.Contains("Choose when you want to be told by email", await unclear.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("NoticeMailsChosen", await app.AuditOfAsync(person.Id));
    }

    [Fact]
    public async Task The_calendar_has_what_is_open_for_the_areas_of_the_person_and_names_nobody()
    {
        const string area = "E10000011";
        var open = Notice(new NoticeAudience { AreaCode = area });
        var done = Notice(new NoticeAudience { AreaCode = area });
        var elsewhere = Notice(new NoticeAudience { AreaCode = "E10000012" });
        var panels = Notice(new NoticeAudience { Role = Roles.Secretariat }) with { Kind = NoticeKind.PanelAnswerDue };
        foreach (var notice in (NoticeRaised[])[open, done, elsewhere, panels])
            await app.Bus.DeliverAsync(notice);
        await app.Bus.DeliverAsync(Settled(done.CaseId!.Value));
        // Whoever joins later sees the dates too.
        var person = await app.PersonOfAsync(area, Roles.Notifier);

        var calendar = await ReadAsync(await AddressAsync(await app.SignedInAsync(person)));

        var deadline = Assert.Single(calendar.Events);
        Assert.Equal($"Rapid review due: {open.Reference}", deadline.Summary);
        Assert.Equal(open.DueOn, deadline.Start!.Date);
        Assert.True(deadline.IsAllDay);
        Assert.Equal($"{open.MatterId:N}@localhost", deadline.Uid);
        Assert.EndsWith($"/cases/{open.CaseId}", deadline.Url!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_moves_is_the_same_entry_and_tells_nobody_where_it_only_sets_the_date()
    {
        const string area = "E10000013";
        var person = await app.PersonOfAsync(area, Roles.Notifier);
        var first = Notice(new NoticeAudience { AreaCode = area, Role = Roles.Notifier }) with
        {
            Kind = NoticeKind.DraftDue,
            Reference = null,
            OnlySetsDate = true,
        };
        var moved = first with { NoticeId = Guid.NewGuid(), DueOn = new DateOnly(2027, 2, 1), RaisedAt = first.RaisedAt.AddSeconds(1) };
        await app.Bus.DeliverAsync(moved);
        await app.Bus.DeliverAsync(first);

        var calendar = await ReadAsync(await AddressAsync(await app.SignedInAsync(person)));

        var deadline = Assert.Single(calendar.Events);
        Assert.Equal((moved.DueOn, "Last day to send a draft notification"), (deadline.Start!.Date, deadline.Summary));
        Assert.Empty(await app.ToldAsync(first));
    }

    [Fact]
    public async Task The_address_is_shown_once_kept_as_a_hash_and_works_until_it_is_replaced_or_ended()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = await app.SignedInAsync(person);
        var first = await AddressAsync(browser);
        var again = await browser.PageAsync(Page);
        var second = await AddressAsync(browser);
        var replaced = await app.Client().GetAsync(new Uri(first, UriKind.Relative));
        var works = await app.Client().GetAsync(new Uri(second, UriKind.Relative));

        await browser.PostAsync($"{Page}?handler=EndCalendar", await browser.FormAsync(Page));

        Assert.DoesNotContain("/calendar/", again, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (replaced.StatusCode, works.StatusCode));
        Assert.Equal("text/calendar", works.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client().GetAsync(new Uri(second, UriKind.Relative))).StatusCode);
        Assert.Equal("/calendar/{token}.ics", Secrets.Hide(second));
        Assert.Equal(["CalendarLinkMade", "CalendarLinkMade", "CalendarLinkEnded"],
            (await app.AuditOfAsync(person.Id)).Where(action => action.StartsWith("Calendar", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Whoever_left_has_no_calendar_any_more()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var address = await AddressAsync(await app.SignedInAsync(person));
        await app.LeaveAsync(person);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Client().GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
        Assert.False(await app.Ask(db => db.CalendarLinks.AnyAsync(link => address.Contains(link.TokenHash))));
    }

    async Task<Calendar> ReadAsync(string address)
    {
        var text = await app.Client().GetStringAsync(new Uri(address, UriKind.Relative));
        Assert.DoesNotContain("Test Person", text, StringComparison.Ordinal);
        // As RFC 5545 wants it: lines of at most 75 bytes that end in both characters.
        Assert.All(text.Split("\r\n"), line => Assert.True(line.Length <= 75 && !line.Contains('\n')));
        return Calendar.Load(text)!;
    }

    // The page answers with the address itself.
    static async Task<string> AddressAsync(Browser browser)
    {
        var answer = await browser.PostAsync($"{Page}?handler=Calendar", await browser.FormAsync(Page));
        return Address().Match(HttpUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())).Value;
    }

    [GeneratedRegex(@"/calendar/[A-Za-z0-9_-]{43}\.ics")]
    private static partial Regex Address();
}
