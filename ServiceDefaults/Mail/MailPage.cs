using System.Net;

namespace Safeguarding.ServiceDefaults.Mail;

/// <summary>
/// One mail in two forms that say the same: plain text, and HTML with a language, one heading 1 and links that say where they lead.
/// </summary>
/// <param name="Above">The line over the title: what this is and of which day.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Html">The same as safe HTML.</param>
/// <param name="Closing">Last lines: words, and where they lead if they lead anywhere.</param>
public sealed record MailPage(string Above, string Title, string Text, string Html, params IReadOnlyList<(string Words, Uri? Link)> Closing)
{
    public string ToText() =>
        $"{Above}\n\n{Title}\n\n{Text}\n\n-- \n{string.Join('\n', Closing.Select(Line))}\n";

    public string ToHtml() =>
        $$"""
        <!doctype html>
        <html lang="en-GB">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{{Encode(Title)}}</title>
          <style>
            body { font-family: Arial, sans-serif; font-size: 19px; line-height: 1.4; color: #0b0c0c; background: #ffffff; }
            body { max-width: 38em; margin: 0 auto; padding: 1em; overflow-wrap: anywhere; }
            a { color: #1a65a6; }
            a.button { display: inline-block; padding: 10px 16px; background: #0f7a52; color: #ffffff; }
            a.button { font-weight: bold; text-decoration: none; }
            .above, footer { color: #484949; font-size: 16px; }
            footer { border-top: 1px solid #b1b4b6; margin-top: 2em; }
          </style>
        </head>
        <body>
          <main>
            <p class="above">{{Encode(Above)}}</p>
            <h1>{{Encode(Title)}}</h1>
            {{Html}}
          </main>
          <footer>
            {{string.Join("\n    ", Closing.Select(Paragraph))}}
          </footer>
        </body>
        </html>
        """;

    static string Paragraph((string Words, Uri? Link) line) =>
        $"<p>{(line.Link is { } link ? $"<a href=\"{Encode(link.ToString())}\">{Encode(line.Words)}</a>" : Encode(line.Words))}</p>";

    static string Line((string Words, Uri? Link) line) => line.Link is { } link ? $"{line.Words}:\n{link}" : line.Words;

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    public static string Button(Uri address, string words) =>
        $"<a class=\"button\" href=\"{Encode(address.ToString())}\">{Encode(words)}</a>";
}
