using Ganss.Xss;
using Markdig;
using Markdig.Syntax;

namespace Safeguarding.Portal.Publication;

/// <summary>A report's Markdown as HTML, by the rules the library shows bulletins by: no script, no form, no picture.</summary>
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

    /// <summary>Null where it is nested deeper than anybody writes: such text is shown as it was typed.</summary>
    public static string? ToHtml(string markdown)
    {
        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            foreach (var heading in document.Descendants<HeadingBlock>())
                heading.Level = Math.Max(TopLevel, heading.Level);
            return Sanitizer.Sanitize(document.ToHtml(Pipeline));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
