using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;govuk-panel title="Notification sent"&gt;Your reference&lt;/govuk-panel&gt;</c>: the page's heading once something big is done.
/// </summary>
[HtmlTargetElement("govuk-panel")]
public class PanelTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-panel govuk-panel--confirmation");
        output.Content.SetHtmlContent(Html.Text("h1", "govuk-panel__title", Title));
        if (!body.IsEmptyOrWhiteSpace)
            output.Content.AppendHtml(Html.Element("div", "govuk-panel__body", body));
    }
}
