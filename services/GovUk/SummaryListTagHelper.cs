using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary><c>&lt;govuk-summary-list&gt;</c> around <c>&lt;govuk-row key="..."&gt;value&lt;/govuk-row&gt;</c>.</summary>
[HtmlTargetElement("govuk-summary-list")]
public class SummaryListTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "govuk-summary-list");
    }
}
