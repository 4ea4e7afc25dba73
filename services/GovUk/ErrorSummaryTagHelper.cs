using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;govuk-error-summary /&gt;</c> at the top of a form's page: every error, in the order of the page, each a link to its field.
/// Nothing where there is none.
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

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        output.Content.SetHtmlContent(Html.Element("div", null,
            Html.Text("h2", "govuk-error-summary__title", "There is a problem"),
            Html.Element("div", "govuk-error-summary__body", new Lines(ViewContext))).With("role", "alert"));
    }

    // The summary stands above the fields, and only once they are made is their order known: it is written out last.
    sealed class Lines(ViewContext page) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var targets = ErrorTargets.On(page);
            var list = Html.Element("ul", "govuk-list govuk-error-summary__list");
            // What is about the whole form, and so at no field of it, comes first.
            foreach (var (name, entry) in page.ModelState.OrderBy(entry => targets.IndexOf(entry.Key)))
                foreach (var error in entry!.Errors)
                    list.InnerHtml.AppendHtml(Html.Element("li", null, Line(name, error.ErrorMessage, targets)));
            list.WriteTo(writer, encoder);
        }

        static TagBuilder Line(string name, string message, List<string> targets) => targets.Contains(name)
            ? Html.Link(message, "#" + TagBuilder.CreateSanitizedId(name, "_"))
            : Html.Text("span", null, message);
    }
}
