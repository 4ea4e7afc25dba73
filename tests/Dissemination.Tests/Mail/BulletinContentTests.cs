using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Safeguarding.Dissemination.Mail;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Tests.Mail;

public class BulletinContentTests(LibraryApp app)
{
    [Fact]
    public async Task It_says_the_same_as_text_and_as_html()
    {
        var (mail, lesson) = await ReceivedAsync("parental-substance-misuse");

        Assert.Equal("multipart/alternative", mail.Body!.ContentType.MimeType);
        foreach (var form in (string[])[mail.TextBody!, mail.HtmlBody!])
        {
            Assert.Contains(lesson.Title, form, StringComparison.Ordinal);
            Assert.Contains(lesson.Improvement, form, StringComparison.Ordinal);
            Assert.Contains("http://localhost:8080/library/lessons/ask-again", form, StringComparison.Ordinal);
        }

        Assert.Contains("<html lang=\"en-GB\">", mail.HtmlBody, StringComparison.Ordinal);
        Assert.Contains("<strong>for all</strong>", mail.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_text_has_no_marks_and_its_links_say_where_they_lead()
    {
        var (mail, lesson) = await ReceivedAsync("neglect");
        var text = mail.TextBody!.ReplaceLineEndings("\n");

        Assert.StartsWith($"Safeguarding bulletin {IssueOf(mail)}, ", text, StringComparison.Ordinal);
        Assert.Contains("Two lessons for all.", text, StringComparison.Ordinal);
        Assert.Contains($"\n\n{lesson.Title}\n\nWhat was found\n\n", text, StringComparison.Ordinal);
        Assert.Contains("\nRead the whole lesson:\nhttp://localhost:8080/library/lessons/", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\*\*|##|\]\(", text);
        Assert.DoesNotMatch(@">\s*https?://", mail.HtmlBody!);
        Assert.Matches(@"<p class=""above"">Safeguarding bulletin \d+, \d+ \w+ \d{4}</p>", mail.HtmlBody!);
    }

    [Fact]
    public async Task Its_date_is_Londons_and_in_English_whatever_the_hosts_language()
    {
        var bulletin = new Bulletin { Id = Guid.NewGuid(), Title = "Title", Introduction = "", Text = "", ChangedAt = DateTime.UtcNow };
        bulletin.Issue(7, null, new DateTime(2026, 5, 11, 23, 30, 0, DateTimeKind.Utc));

        var text = await Task.Run(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            return new BulletinMail(bulletin, app.Services.GetRequiredService<Links>()).TextFor("any");
        });

        Assert.StartsWith("Safeguarding bulletin 7, 12 May 2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_confirmation_has_a_button_and_every_link_leads_somewhere()
    {
        var email = Given.Email();
        await app.SubscribeAsync(email, "neglect");
        var mail = (await app.Mail.WaitAsync(email))[0];

        var link = $"http://localhost:8080/subscriptions/confirm/{mail.Token()}";
        Assert.Contains($"<a class=\"button\" href=\"{link}\">Confirm your subscription</a>", mail.HtmlBody, StringComparison.Ordinal);
        Assert.All(
            System.Text.RegularExpressions.Regex.Matches(mail.HtmlBody!, "href=\"([^\"]*)\"").Select(match => match.Groups[1].Value),
            address => Assert.StartsWith("http://localhost:8080/", address, StringComparison.Ordinal));
        Assert.DoesNotMatch(@">\s*https?://", mail.HtmlBody!);
    }

    [Fact]
    public async Task Its_headers_let_mail_programs_unsubscribe()
    {
        var (mail, _) = await ReceivedAsync("pre-birth");

        Assert.Equal($"<http://localhost:8080/api/dissemination/subscriptions/unsubscribe/{mail.Token()}>",
            mail.Headers[HeaderId.ListUnsubscribe]);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers["List-Unsubscribe-Post"]);
        Assert.Equal("bulk", mail.Headers[HeaderId.Precedence]);
        Assert.Contains("<bulletins.localhost>", mail.Headers[HeaderId.ListId], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_but_the_recipient_line_holds_the_address()
    {
        var (mail, _) = await ReceivedAsync("voice-of-the-child");
        var address = mail.To.Mailboxes.Single().Address;

        mail.To.Clear();
        using var rest = new MemoryStream();
        await mail.WriteToAsync(rest);

        Assert.DoesNotContain(address, System.Text.Encoding.UTF8.GetString(rest.ToArray()), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Each_mail_is_named_after_its_delivery()
    {
        var (mail, _) = await ReceivedAsync("disabled-children");

        var name = mail.MessageId!.Split('@')[0];

        Assert.True(Guid.TryParseExact(name, "N", out _));
        Assert.True(File.Exists(Path.Combine(app.Mail.Path, $"{name}.eml")));
    }

    static string IssueOf(MimeMessage mail) => mail.Subject!.Split(' ', ':')[2];

    async Task<(MimeMessage Mail, Contracts.Publication.PublishedLesson Lesson)> ReceivedAsync(string theme)
    {
        var email = await app.ConfirmedAsync(theme);
        var lesson = await app.LessonAsync(theme);
        var issue = await app.IssueAsync(lesson.LessonId);
        return (await app.Mail.BulletinAsync(email, issue.IssueNumber), lesson);
    }
}
