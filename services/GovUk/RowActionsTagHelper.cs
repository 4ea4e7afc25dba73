using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>What can be done with a row of a summary list, where that is more than a link to change it.</summary>
[HtmlTargetElement("govuk-row-actions", ParentTag = "govuk-row")]
public class RowActionsTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(RowActionsTagHelper)] = await output.GetChildContentAsync();
        output.SuppressOutput();
    }
}
