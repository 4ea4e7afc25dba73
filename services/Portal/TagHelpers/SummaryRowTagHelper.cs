using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.Portal.TagHelpers;

/// <summary>One row of a summary list.</summary>
[HtmlTargetElement("govuk-row", ParentTag = "govuk-summary-list")]
public class SummaryRowTagHelper : TagHelper
{
    public string Key { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-summary-list__row");
        output.Content.SetHtmlContent(Html.Text("dt", "govuk-summary-list__key", Key));
        output.Content.AppendHtml(Html.Element("dd", "govuk-summary-list__value", value));
    }
}
