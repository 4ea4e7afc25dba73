using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>What is asked further once one of the choices around it is chosen; shown right under that choice.</summary>
[HtmlTargetElement("govuk-reveal")]
public class RevealTagHelper : TagHelper
{
    /// <summary>Value of the choice.</summary>
    public string Value { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var asked = await output.GetChildContentAsync();
        ((Dictionary<string, IHtmlContent>)context.Items[typeof(RevealTagHelper)])[Value] = asked;
        output.SuppressOutput();
    }
}
