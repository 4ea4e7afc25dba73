using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;govuk-error-summary /&gt;</c> at the top of a form's page: every error, each a link to its field. Nothing where there is none.
/// </summary>
[HtmlTargetElement("govuk-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }
        var list = Html.Element("ul", "govuk-list govuk-error-summary__list");
        foreach (var (name, entry) in ViewContext.ModelState)
            foreach (var error in entry.Errors)
                list.InnerHtml.AppendHtml(Html.Element("li", null, Line(name, error.ErrorMessage)));

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        output.Content.SetHtmlContent(Html.Element("div", null,
            Html.Text("h2", "govuk-error-summary__title", "There is a problem"),
            Html.Element("div", "govuk-error-summary__body", list)).With("role", "alert"));
    }

    static TagBuilder Line(string name, string message) =>
        name.Length == 0 ? Html.Text("span", null, message) : Html.Link(message, "#" + TagBuilder.CreateSanitizedId(name, "_"));
}
