using Microsoft.AspNetCore.Razor.TagHelpers;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.TagHelpers;

/// <summary><c>&lt;app-hits runs="..." /&gt;</c>: text with what was searched for marked, and not a space more than the text has.</summary>
[HtmlTargetElement("app-hits", TagStructure = TagStructure.WithoutEndTag)]
public class HitsTagHelper : TagHelper
{
    public IReadOnlyList<TextRun> Runs { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var run in Runs)
        {
            if (run.Matched)
                output.Content.AppendHtml(Html.Text("mark", null, run.Text));
            else
                output.Content.Append(run.Text);
        }
    }
}
