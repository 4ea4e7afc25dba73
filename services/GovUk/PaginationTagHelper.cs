using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;govuk-pagination first="..." next="..." /&gt;</c>: lists are paged by key, so
/// there is a next page and a first one, but no page numbers.
/// Nothing where the list is one page.
/// </summary>
[HtmlTargetElement("govuk-pagination", TagStructure = TagStructure.WithoutEndTag)]
public class PaginationTagHelper : TagHelper
{
    static readonly HtmlString Left = Arrow("prev",
        "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z");

    static readonly HtmlString Right = Arrow("next",
        "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z");

    /// <summary>Address of the first page; absent on it.</summary>
    public string? First { get; set; }

    /// <summary>Address of the next page; absent on the last.</summary>
    public string? Next { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Between(First, Next));
    }

    /// <summary>The same for another tag helper.</summary>
    public static IHtmlContent Between(string? first, string? next)
    {
        if (string.IsNullOrEmpty(first) && string.IsNullOrEmpty(next))
            return HtmlString.Empty;
        var nav = Html.Element("nav", "govuk-pagination govuk-pagination--block").With("aria-label", "Pagination");
        if (!string.IsNullOrEmpty(first))
            nav.InnerHtml.AppendHtml(Step("prev", first, Left, "First page"));
        if (!string.IsNullOrEmpty(next))
            nav.InnerHtml.AppendHtml(Step("next", next, Right, "Next page"));
        return nav;
    }

    static TagBuilder Step(string kind, string href, IHtmlContent arrow, string text) => Html.Element("div", $"govuk-pagination__{kind}",
        Html.Element("a", "govuk-link govuk-pagination__link", arrow,
            Html.Text("span", "govuk-pagination__link-title govuk-pagination__link-title--decorated", text)).With("href", href));

    static HtmlString Arrow(string kind, string path) => new(
        $"""
        <svg class="govuk-pagination__icon govuk-pagination__icon--{kind}" xmlns="http://www.w3.org/2000/svg" height="13" width="15"
          aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="{path}"></path></svg>
        """);
}
