using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Dissemination.Texts;

/// <summary>Markdown as plain text: its words, lists and links without the marks it is written with.</summary>
static class PlainText
{
    public static string Of(string markdown)
    {
        if (!SafeMarkdown.TryRead(markdown, out var document))
            return markdown;
        var text = new StringBuilder();
        Write(document, text, "");
        return text.ToString().TrimEnd('\n');
    }

    static void Write(ContainerBlock blocks, StringBuilder text, string indent)
    {
        foreach (var block in blocks)
        {
            if (block is ListBlock list)
                Write(list, text, indent);
            else if (block is ContainerBlock container)
                Write(container, text, indent + "  ");
            else if (block is LeafBlock leaf)
                Paragraph(Words(leaf), text, indent, first: indent);
        }
    }

    static void Write(ListBlock list, StringBuilder text, string indent)
    {
        var number = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var mark = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "• ";
            var inner = new StringBuilder();
            Write(item, inner, indent + new string(' ', mark.Length));
            text.Append(indent).Append(mark).Append(inner.ToString().TrimStart(' ').TrimEnd('\n')).Append('\n');
        }

        text.Append('\n');
    }

    static void Paragraph(string words, StringBuilder text, string indent, string first)
    {
        if (words.Length > 0)
            text.Append(first).Append(words.Replace("\n", "\n" + indent, StringComparison.Ordinal)).Append("\n\n");
    }

    static string Words(LeafBlock leaf)
    {
        if (leaf.Inline is null)
            return leaf.Lines.ToString().TrimEnd();
        // A link that stands alone has its address on a line of its own, which every mail program can open.
        if (leaf.Inline.FirstChild is LinkInline { NextSibling: null } link && Label(link) is var label && label != link.Url)
            return $"{label}:\n{link.Url}";
        var words = new StringBuilder();
        Write(leaf.Inline, words);
        return words.ToString();
    }

    static void Write(ContainerInline inlines, StringBuilder words)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case AutolinkInline auto:
                    words.Append(auto.Url);
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    words.Append('\n');
                    break;
                case LinkInline link when Label(link) is var label:
                    words.Append(label == link.Url || link.Url is not { Length: > 0 } ? label : $"{label} ({link.Url})");
                    break;
                case ContainerInline container:
                    Write(container, words);
                    break;
            }
        }
    }

    static string Label(LinkInline link)
    {
        var words = new StringBuilder();
        Write(link, words);
        return words.Length > 0 ? words.ToString() : link.Url ?? "";
    }
}
