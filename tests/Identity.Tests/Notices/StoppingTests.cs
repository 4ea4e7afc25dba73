using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Safeguarding.ServiceDefaults.Observability;
using Safeguarding.TestKit;
using static Safeguarding.Identity.Tests.Notices.Raising;
using NoticeMails = Safeguarding.Identity.Model.NoticeMails;
using Person = Safeguarding.Identity.Model.Person;

namespace Safeguarding.Identity.Tests.Notices;

/// <summary>Mails that no duty asks for can be stopped from the mail itself, without signing in.</summary>
[Collection(nameof(NoticeMailing))]
public sealed partial class StoppingTests(NoticeMailing.App app)
{
    [Fact]
    public async Task The_mail_programs_own_button_stops_them()
    {
        var (person, mail) = await MailAsync();
        var address = new Uri(mail.Headers[HeaderId.ListUnsubscribe]!.Trim('<', '>')).PathAndQuery;
        using var form = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);

        var answer = await app.Client().PostAsync(new Uri(address, UriKind.Relative), form);
        var again = await app.Client().PostAsync(new Uri(address, UriKind.Relative), form);

        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers["List-Unsubscribe-Post"]);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (answer.StatusCode, again.StatusCode));
        Assert.Equal(NoticeMails.StatutoryOnly, await ChoiceAsync(person));
        Assert.Single(await app.AuditOfAsync(person.Id), action => action == "NoticeMailsChosen");
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing_and_its_button_does()
    {
        var (person, mail) = await MailAsync();
        var path = StopPath().Match(mail.TextBody!).Value;
        var browser = app.Browser();

        var form = await browser.FormAsync(path);
        var before = await ChoiceAsync(person);
        var answer = await browser.PostAsync(path, form);

        Assert.Equal(NoticeMails.AtOnce, before);
        Assert.Contains("Fewer emails from now on", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(NoticeMails.StatutoryOnly, await ChoiceAsync(person));
    }

    [Fact]
    public async Task Who_stopped_them_is_told_of_everything_on_the_pages()
    {
        var person = await app.ReaderAsync(NoticeMails.StatutoryOnly);
        var notice = Notice(person) with { Statutory = false, RaisedAt = app.Now };

        await app.RaiseAsync(notice);

        Assert.Equal(0, await app.MailsAfterAllAsync(person));
        Assert.Equal(notice.Reference, Assert.Single(await (await app.ApiAsync(person)).NoticesAsync()).Reference);
    }

    [Theory]
    [InlineData("/account/notices/stop/nothing-of-ours")]
    [InlineData("/account/notices/stop/CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_link_that_is_not_from_here_says_so(string path)
    {
        var page = await app.Browser().GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains("This link does not work", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(404, (await (await app.Client().PostAsync(new Uri(path.Replace("/account/notices", "/api/identity/notice-mails"),
            UriKind.Relative), null)).RefusalAsync()).Status);
    }

    [Fact]
    public async Task The_secret_of_the_link_is_of_a_shape_that_logs_and_traces_hide()
    {
        var (_, mail) = await MailAsync();

        Assert.Equal("/account/notices/stop/{token}", Secrets.Hide(StopPath().Match(mail.TextBody!).Value));
    }

    async Task<(Person Person, MimeMessage Mail)> MailAsync()
    {
        var person = await app.ReaderAsync();
        await app.RaiseAsync(Notice(person) with { Statutory = false, RaisedAt = app.Now });
        return (person, await app.MailAsync(person));
    }

    Task<NoticeMails> ChoiceAsync(Person person) =>
        app.Ask(db => db.People.Where(row => row.Id == person.Id).Select(row => row.NoticeMails).SingleAsync());

    [GeneratedRegex("/account/notices/stop/[A-Za-z0-9_-]+")]
    private static partial Regex StopPath();
}
