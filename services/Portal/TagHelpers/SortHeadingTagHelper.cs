using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Safeguarding.Portal.Lists;

namespace Safeguarding.Portal.TagHelpers;

/// <summary>
/// <c>&lt;app-sort key="due" default="true"&gt;Due&lt;/app-sort&gt;</c>: a column's heading that orders the list by it (<c>?sort=due</c>),
/// and the other way round (<c>?sort=-due</c>) once it does.
/// </summary>
[HtmlTargetElement("app-sort")]
public class SortHeadingTagHelper : TagHelper
{
    public string Key { get; set; } = "";

    /// <summary>The order where the address names none: this column upwards, or downwards with <c>descending</c>.</summary>
    public bool Default { get; set; }

    public bool Descending { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var sort = request.Query["sort"].ToString() is { Length: > 0 } asked ? asked : Default ? (Descending ? "-" : "") + Key : "";
        var content = await output.GetChildContentAsync();
        var upwards = sort == Key;
        output.TagName = "th";
        output.Attributes.SetAttribute("scope", "col");
        output.Attributes.SetAttribute("class", "govuk-table__header");
        output.Attributes.SetAttribute("aria-sort", upwards ? "ascending" : sort == "-" + Key ? "descending" : "none");
        output.Content.SetHtmlContent(Html.Element("a", "govuk-link govuk-link--no-visited-state app-sort", content)
            .With("href", request.With(("sort", upwards ? "-" + Key : Key), ("after", null))));
    }
}
