using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.Portal.Lists;

/// <summary><c>&lt;app-keep-sort /&gt;</c> in a form of filters: the list stays in the order it stands in.</summary>
[HtmlTargetElement("app-keep-sort", TagStructure = TagStructure.WithoutEndTag)]
public class KeepSortTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.HttpContext.Request.Query["sort"].ToString() is not { Length: > 0 } sort)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "input";
        output.TagMode = TagMode.StartTagOnly;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", "sort");
        output.Attributes.SetAttribute("value", sort);
    }
}
