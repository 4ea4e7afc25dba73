using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Safeguarding.Portal.Lists;

namespace Safeguarding.Portal.TagHelpers;

/// <summary><c>&lt;app-download /&gt;</c> under a list: all its rows, with the present filters and order, as a file.</summary>
[HtmlTargetElement("app-download", TagStructure = TagStructure.WithoutEndTag)]
public class DownloadTagHelper : TagHelper
{
    public string Text { get; set; } = "Download this list (CSV)";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-body govuk-!-display-none-print");
        output.Content.SetHtmlContent(Html.Link(Text, ViewContext.HttpContext.Request.Csv(), "govuk-link").With("download", ""));
    }
}
