using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Mail;

namespace Safeguarding.Dissemination.Mail;

/// <summary>
/// The mail that asks whether the subscription is really wanted. It leads to a page with a button: opening links changes nothing.
/// </summary>
static class ConfirmationMail
{
    const string Action = "Confirm your subscription";

    public static Email To(string address, Delivery delivery, IReadOnlyList<string> themes, Links links, string token)
    {
        var link = links.Confirm(token);
        var page = new MailPage(
            "Safeguarding bulletins", Action,
            $"""
            Someone, we think you, asked for safeguarding bulletins on:

            {string.Join('\n', themes.Select(theme => $"• {theme}"))}

            To get them, open this page within 7 days and press the button:

            {link}

            If it was not you, do nothing: you will get no bulletins.
            """,
            $"""
            <p>Someone, we think you, asked for safeguarding bulletins on:</p>
            <ul>{string.Concat(themes.Select(theme => $"<li>{MailPage.Encode(theme)}</li>"))}</ul>
            <p>To get them, open this page within 7 days and press its button:</p>
            <p>{MailPage.Button(link, Action)}</p>
            <p>If it was not you, do nothing: you will get no bulletins.</p>
            """,
            ("Safeguarding: lessons from serious incidents", links.Home));
        return new Email
        {
            Name = delivery.Id.ToString("N"),
            To = address,
            Subject = "Confirm your subscription to safeguarding bulletins",
            Text = page.ToText(),
            Html = page.ToHtml(),
        };
    }
}
