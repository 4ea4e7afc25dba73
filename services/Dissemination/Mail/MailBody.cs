using System.Net;
using MimeKit;

namespace Safeguarding.Dissemination.Mail;

/// <summary>One mail in two forms that say the same: plain text, and HTML with a language, one heading 1 and real links.</summary>
static class MailBody
{
    /// <param name="html">Safe HTML.</param>
    /// <param name="closing">Last lines, plain text; a line that is a link becomes one.</param>
    public static MimeEntity Of(string title, string text, string html, IReadOnlyList<string> closing) => new MultipartAlternative
    {
        new TextPart("plain") { Text = Plain(title, text.ReplaceLineEndings("\n"), closing) },
        new TextPart("html") { Text = Page(title, html, closing) },
    };

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    public static string Link(Uri address, string words) => $"<a href=\"{Encode(address.ToString())}\">{Encode(words)}</a>";

    static string Plain(string title, string text, IReadOnlyList<string> closing) =>
        $"{title}\n{new string('=', Math.Min(title.Length, 72))}\n\n{text}\n\n-- \n{string.Join('\n', closing)}\n";

    static string Page(string title, string html, IReadOnlyList<string> closing) =>
        $$"""
        <!doctype html>
        <html lang="en-GB">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{{Encode(title)}}</title>
          <style>
            body { font-family: Arial, sans-serif; font-size: 19px; line-height: 1.4; color: #0b0c0c; background: #ffffff; }
            body { max-width: 38em; margin: 0 auto; padding: 1em; }
            a { color: #1a65a6; }
            footer { border-top: 1px solid #b1b4b6; margin-top: 2em; font-size: 16px; }
          </style>
        </head>
        <body>
          <main>
            <h1>{{Encode(title)}}</h1>
            {{html}}
          </main>
          <footer>
            {{string.Join("\n    ", closing.Select(Line))}}
          </footer>
        </body>
        </html>
        """;

    static string Line(string line) =>
        Uri.TryCreate(line, UriKind.Absolute, out var address) ? $"<p>{Link(address, line)}</p>" : $"<p>{Encode(line)}</p>";
}
