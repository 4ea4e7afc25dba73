using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary><c>&lt;govuk-details summary="Narrow the list" open="true"&gt;</c>: what most readers do not need, folded away.</summary>
[HtmlTargetElement("govuk-details")]
public class DetailsTagHelper : TagHelper
{
    public string Summary { get; set; } = "";

    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "govuk-details");
        if (Open)
            output.Attributes.SetAttribute("open", "open");
        output.Content.SetHtmlContent(
            Html.Element("summary", "govuk-details__summary", Html.Text("span", "govuk-details__summary-text", Summary)));
        output.Content.AppendHtml(Html.Element("div", "govuk-details__text", content));
    }
}
