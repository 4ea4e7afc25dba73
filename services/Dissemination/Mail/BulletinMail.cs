using MimeKit;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Mail;

/// <summary>A bulletin as one subscriber gets it. The subject is public; it says nothing of who reads it or why.</summary>
sealed class BulletinMail(Links links)
{
    public void Fill(MimeMessage message, Bulletin bulletin, string token)
    {
        var page = links.Bulletin(bulletin.IssueNumber!.Value);
        var markdown = $"{bulletin.Introduction}\n\n{bulletin.Text}";
        message.Subject = $"Safeguarding bulletin {bulletin.IssueNumber}: {bulletin.Title}";
        message.Body = MailBody.Of(bulletin.Title, markdown, SafeMarkdown.ToHtml(markdown),
        [
            "This bulletin on the web:", page.ToString(),
            "You get this mail because you subscribed to lessons on its themes. To choose other themes:", links.Manage(token).ToString(),
            "To stop all bulletins:", links.Unsubscribe(token).ToString(),
        ]);
        message.Headers.Add(HeaderId.Precedence, "bulk");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add(HeaderId.ListId, $"Safeguarding bulletins <bulletins.{links.Home.Host}>");
        message.Headers.Add(HeaderId.ListArchive, $"<{links.Bulletins}>");
        message.Headers.Add(HeaderId.ListUnsubscribe, $"<{links.OneClickUnsubscribe(token)}>");
        message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
}
