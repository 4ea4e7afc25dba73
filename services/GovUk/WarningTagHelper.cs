using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;govuk-warning&gt;It cannot be undone.&lt;/govuk-warning&gt;</c>: what has consequences, before the button that has them.
/// </summary>
[HtmlTargetElement("govuk-warning")]
public class WarningTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-warning-text");
        output.Content.SetHtmlContent(Html.Text("span", "govuk-warning-text__icon", "!").With("aria-hidden", "true"));
        output.Content.AppendHtml(Html.Element("strong", "govuk-warning-text__text",
            Html.Text("span", "govuk-visually-hidden", "Warning"), content));
    }
}
