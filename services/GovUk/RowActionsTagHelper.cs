using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>What can be done with a row of a summary list, where that is more than a link to change it.</summary>
[HtmlTargetElement("govuk-row-actions", ParentTag = "govuk-row")]
public class RowActionsTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((RowActions)context.Items[typeof(RowActions)]).Content = await output.GetChildContentAsync();
        output.SuppressOutput();
    }
}

/// <summary>What a row gives its parts to write into: what they put among the items themselves it would not see.</summary>
sealed class RowActions
{
    public IHtmlContent? Content { get; set; }
}
