using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;a error-target="sign-in"&gt;</c>: an element that an error of that name leads to, where it is none of the form's own questions.
/// </summary>
[HtmlTargetElement(Attributes = Attribute)]
public class ErrorTargetTagHelper : TagHelper
{
    const string Attribute = "error-target";

    [HtmlAttributeName(Attribute)]
    public string Target { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Init(TagHelperContext context) => ErrorTargets.Add(ViewContext, Target);

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Attributes.SetAttribute("id", TagBuilder.CreateSanitizedId(Target, "_"));
}
