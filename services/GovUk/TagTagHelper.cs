using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;govuk-tag colour="red"&gt;Overdue&lt;/govuk-tag&gt;</c>: a state in a word or two; the colour says nothing that the words do not.
/// </summary>
[HtmlTargetElement("govuk-tag")]
public class TagTagHelper : TagHelper
{
    /// <summary>grey, green, turquoise, blue, purple, pink, red, orange or yellow; blue without it.</summary>
    public string? Colour { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.Attributes.SetAttribute("class", Colour is null ? "govuk-tag" : $"govuk-tag govuk-tag--{Colour}");
    }
}
