using Microsoft.AspNetCore.Razor.TagHelpers;
using Safeguarding.Portal.Show;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.TagHelpers;

/// <summary><c>&lt;app-length of="NotifyIncident" /&gt;</c>: how long that clock runs, for example "5 working days".</summary>
[HtmlTargetElement("app-length", TagStructure = TagStructure.WithoutEndTag)]
public class LengthTagHelper(TimeProvider time) : TagHelper
{
    public StatutoryClock Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetContent(Lengths.Of(Of, time));
    }
}
