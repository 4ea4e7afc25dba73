using MimeKit;

namespace Safeguarding.Dissemination.Mail;

/// <summary>The mail that asks whether the subscription is really wanted. It leads to a page with a button: opening links changes nothing.</summary>
sealed class ConfirmationMail(Links links)
{
    const string Title = "Confirm your subscription";

    public void Fill(MimeMessage message, IReadOnlyList<string> themes, string token)
    {
        var link = links.Confirm(token);
        message.Subject = "Confirm your subscription to safeguarding bulletins";
        message.Body = MailBody.Of(
            Title,
            $"""
            Someone, we think you, asked for safeguarding bulletins on:

            {string.Join('\n', themes.Select(theme => $"- {theme}"))}

            To get them, open this page within 7 days and press the button:

            {link}

            If it was not you, do nothing: you will get no bulletins.
            """,
            $"""
            <p>Someone, we think you, asked for safeguarding bulletins on:</p>
            <ul>{string.Concat(themes.Select(theme => $"<li>{MailBody.Encode(theme)}</li>"))}</ul>
            <p>To get them, open this page within 7 days and press the button:<br>{MailBody.Link(link, link.ToString())}</p>
            <p>If it was not you, do nothing: you will get no bulletins.</p>
            """,
            ["Safeguarding: lessons from serious incidents", links.Home.ToString()]);
        message.Headers.Add("Auto-Submitted", "auto-generated");
    }
}
