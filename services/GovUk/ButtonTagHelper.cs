using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;govuk-button&gt;</c>: submits its form once, however often it is clicked; with <c>href</c> it is a link to a start.
/// </summary>
[HtmlTargetElement("govuk-button")]
public class ButtonTagHelper : TagHelper
{
    public string? Href { get; set; }

    /// <summary><c>secondary</c> or <c>warning</c>.</summary>
    public string? Look { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Href is null ? "button" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(Look) ? "govuk-button" : $"govuk-button govuk-button--{Look}");
        output.Attributes.SetAttribute("data-module", "govuk-button");
        if (Href is null)
        {
            output.Attributes.SetAttribute("type", "submit");
            output.Attributes.SetAttribute("data-prevent-double-click", "true");
            return;
        }
        output.Attributes.SetAttribute("href", Href);
        output.Attributes.SetAttribute("role", "button");
        output.Attributes.SetAttribute("draggable", "false");
    }
}
