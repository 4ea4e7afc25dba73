using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Safeguarding.Portal.Lists;

namespace Safeguarding.Portal.TagHelpers;

/// <summary>
/// <c>&lt;app-order key="decided" /&gt;</c> over a list without columns, which stands
/// newest first: turns it round (<c>?sort=decided</c>) and back.
/// </summary>
[HtmlTargetElement("app-order", TagStructure = TagStructure.WithoutEndTag)]
public class OrderTagHelper : TagHelper
{
    public string Key { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var turned = request.Query["sort"] == Key;
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-body");
        output.Content.AppendHtml(turned ? "Oldest first. " : "Newest first. ").AppendHtml(Html.Link(
            turned ? "Show the newest first"
                : "Show the oldest first", request.With(("sort", turned ? null : Key), ("after", null)), "govuk-link"));
    }
}
