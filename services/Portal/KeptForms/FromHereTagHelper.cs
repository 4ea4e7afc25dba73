using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.Portal.KeptForms;

/// <summary>Every form of somebody who is signed in bears the proof by which it can be kept once their session has ended.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FromHereTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var http = ViewContext.HttpContext;
        if (http.User.Identity is not { IsAuthenticated: true })
            return;
        var field = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        field.Attributes["type"] = "hidden";
        field.Attributes["name"] = FromHere.Field;
        field.Attributes["value"] = http.RequestServices.GetRequiredService<FromHere>().Proof(http);
        output.PostContent.AppendHtml(field);
    }
}
