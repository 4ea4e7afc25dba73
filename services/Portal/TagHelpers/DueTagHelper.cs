using Microsoft.AspNetCore.Razor.TagHelpers;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.TagHelpers;

/// <summary><c>&lt;app-due on="clock.DueOn" /&gt;</c>: the date a thing is due, and how long that is.</summary>
[HtmlTargetElement("app-due", TagStructure = TagStructure.WithoutEndTag)]
public class DueTagHelper(TimeProvider clock) : TagHelper
{
    public DateOnly On { get; set; }

    /// <summary>The short date, for tables.</summary>
    public bool Brief { get; set; }

    /// <summary>Whether the date may still move.</summary>
    public bool Provisional { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var due = Due.At(On, clock, Provisional);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-due");
        output.Content.AppendHtml(Html.Text("time", null, Brief ? Dates.Brief(On) : Dates.InWords(On)).With("datetime", Dates.Machine(On)));
        output.Content.Append(" ");
        output.Content.AppendHtml(Html.Text("strong", $"govuk-tag govuk-tag--{due.Colour}", due.Words));
    }
}
