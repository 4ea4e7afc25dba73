using System.Globalization;
using Safeguarding.Dissemination.Model;
using Safeguarding.Dissemination.Texts;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Dissemination.Mail;

/// <summary>
/// A bulletin as its subscribers get it: written once for an issue, then only the links of each reader are put in. The subject is
/// public; it says nothing of who reads it or why.
/// </summary>
sealed class BulletinMail
{
    // Stands for a reader's token where the mail is written; no text can hold it by chance.
    static readonly string Anybody = LinkToken.New();

    static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    readonly Links _links;
    readonly string _text;
    readonly string _html;
    readonly IReadOnlyList<KeyValuePair<string, string>> _headers;

    public BulletinMail(Bulletin bulletin, Links links)
    {
        _links = links;
        Subject = $"Safeguarding bulletin {bulletin.IssueNumber}: {bulletin.Title}";
        var page = new MailPage(
            $"Safeguarding bulletin {bulletin.IssueNumber}, {LondonTime.DateOf(bulletin.IssuedAt!.Value).ToString("d MMMM yyyy", British)}",
            bulletin.Title, PlainText.Of(bulletin.Markdown), bulletin.Html,
            ("Sent by Safeguarding to those who subscribed to lessons on its themes.", null),
            ("Read this bulletin on the web", links.Bulletin(bulletin.IssueNumber!.Value)),
            ("Choose other themes", links.Manage(Anybody)),
            ("Stop all bulletins", links.Unsubscribe(Anybody)));
        (_text, _html) = (page.ToText(), page.ToHtml());
        _headers =
        [
            new("Precedence", "bulk"),
            new("List-Id", $"Safeguarding bulletins <bulletins.{links.Home.Host}>"),
            new("List-Archive", $"<{links.Bulletins}>"),
        ];
    }

    public string Subject { get; }

    public string TextFor(string token) => _text.Replace(Anybody, token, StringComparison.Ordinal);

    public Email To(string address, Delivery delivery, string token) => new()
    {
        Name = delivery.Id.ToString("N"),
        To = address,
        Subject = Subject,
        Text = TextFor(token),
        Html = _html.Replace(Anybody, token, StringComparison.Ordinal),
        Headers = _headers,
        OneClickUnsubscribe = _links.OneClickUnsubscribe(token),
    };
}
