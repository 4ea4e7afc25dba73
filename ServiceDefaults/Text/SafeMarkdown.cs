using System.Diagnostics.CodeAnalysis;
using System.Net;
using Ganss.Xss;
using Markdig;
using Markdig.Syntax;

namespace Safeguarding.ServiceDefaults.Text;

/// <summary>Markdown as HTML that is safe to show and to send: no script, no form, and no picture that tells who has read it.</summary>
public static class SafeMarkdown
{
    const int TopLevel = 2; // level 1 is the title of the page around it
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().Build();
    static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>
        {
            "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "a", "strong", "em", "blockquote", "br", "hr", "code", "pre",
        },
        AllowedAttributes = new HashSet<string> { "href", "start" },
        AllowedSchemes = new HashSet<string> { "https", "http", "mailto" },
        UriAttributes = new HashSet<string> { "href" },
    });

    /// <summary>Text that cannot be read as Markdown is shown as it was written.</summary>
    public static string ToHtml(string markdown) => TryRead(markdown, out var document)
        ? Sanitizer.Sanitize(document.ToHtml(Pipeline))
        : $"<p>{WebUtility.HtmlEncode(markdown)}</p>";

    /// <summary>False for what nests deeper than can be shown, for example a hundred and fifty quotations in each other.</summary>
    public static bool TryRead(string markdown, [NotNullWhen(true)] out MarkdownDocument? document)
    {
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
            foreach (var heading in document.Descendants<HeadingBlock>())
                heading.Level = Math.Max(TopLevel, heading.Level);
            // Nesting within a line is found out only by writing it.
            document.ToHtml(Pipeline);
            return true;
        }
        catch (ArgumentException)
        {
            document = null;
            return false;
        }
    }
}
