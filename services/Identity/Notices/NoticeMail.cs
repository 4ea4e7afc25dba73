using Safeguarding.GovUk;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Notices;

/// <summary>
/// Says that something waits, under which reference, and where: no more, since a mail may be read by others. What it is stands behind
/// sign-in.
/// </summary>
public sealed class NoticeMail(IdentitySettings identity, StopLinks links)
{
    const string SignIn = "Sign in to see it";

    public Email Compose(Person person, IReadOnlyList<Notice> notices, DateTime now)
    {
        // Who has chosen statutory ones alone gets no others, so there is nothing to stop.
        var mayStop = notices.Any(notice => !notice.Raised.Statutory);
        var page = new MailPage(
            $"Safeguarding, {Dates.InWords(now)}", SubjectOf(notices), TextOf(notices), HtmlOf(notices),
            [
                (WhyOf(person.NoticeMails), null),
                ("Choose when you are told by email", new Uri(identity.Issuer, "account/notices")),
                .. mayStop ? [("Stop emails that no statutory duty asks for", links.Page(person))] : Array.Empty<(string, Uri?)>(),
            ]);
        return new Email
        {
            Name = $"{notices[0].MailId:N}",
            To = person.Email!,
            Subject = SubjectOf(notices),
            Text = page.ToText(),
            Html = page.ToHtml(),
            OneClickUnsubscribe = mayStop ? links.OneClick(person) : null,
        };
    }

    static string SubjectOf(IReadOnlyList<Notice> notices) => notices switch
    {
        [{ Raised.Reference: { } reference }] => $"Something waits for you: {reference}",
        [_] => "Something waits for you",
        _ => $"{notices.Count} things wait for you",
    };

    string TextOf(IReadOnlyList<Notice> notices) => notices is [var one]
        ? $"{SignIn}:\n{Link(one)}"
        : string.Join("\n\n", notices.Select(notice => $"{NameOf(notice)}:\n{Link(notice)}"));

    string HtmlOf(IReadOnlyList<Notice> notices) => notices is [var one]
        ? $"<p>{MailPage.Button(Link(one), SignIn)}</p>"
        : $"<ul>{string.Concat(notices.Select(notice =>
            $"<li><a href=\"{MailPage.Encode(Link(notice).ToString())}\">{MailPage.Encode(NameOf(notice))}</a></li>"))}</ul>";

    Uri Link(Notice notice) => new(identity.Issuer, $"notices/{notice.Id}");

    static string NameOf(Notice notice) => notice.Raised.Reference ?? "Without a reference yet";

    static string WhyOf(NoticeMails choice) => choice switch
    {
        NoticeMails.Daily => "You get one email a day of what waits for you.",
        NoticeMails.StatutoryOnly => "You get emails only of what law or statutory guidance asks for.",
        _ => "You get an email at once when something waits for you.",
    };
}
