using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary><c>&lt;govuk-phase-banner tag="Demo"&gt;</c>: says on every page what kind of site this is.</summary>
[HtmlTargetElement("govuk-phase-banner")]
public class PhaseBannerTagHelper : TagHelper
{
    public string Tag { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-phase-banner");
        output.Content.SetHtmlContent(Html.Element("p", "govuk-phase-banner__content",
            Html.Text("strong", "govuk-tag govuk-phase-banner__content__tag", Tag),
            Html.Element("span", "govuk-phase-banner__text", text)));
    }
}
