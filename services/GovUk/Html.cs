using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Safeguarding.GovUk;

/// <summary>Elements with encoded content, for tag helpers.</summary>
public static class Html
{
    public static TagBuilder Element(string name, string? cssClass, params IReadOnlyList<IHtmlContent> content)
    {
        var element = new TagBuilder(name);
        if (cssClass is not null)
            element.AddCssClass(cssClass);
        foreach (var part in content)
            element.InnerHtml.AppendHtml(part);
        return element;
    }

    public static TagBuilder Text(string name, string? cssClass, string text)
    {
        var element = Element(name, cssClass);
        element.InnerHtml.Append(text);
        return element;
    }

    public static TagBuilder Link(string text, string href, string? cssClass = null)
    {
        var link = Text("a", cssClass, text);
        link.Attributes["href"] = href;
        return link;
    }

    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null)
            element.Attributes[attribute] = value;
        return element;
    }
}
