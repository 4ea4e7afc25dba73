using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary><c>&lt;govuk-checkbox asp-for="CoSigns" label="..." /&gt;</c>: one box, which is yes where it is ticked.</summary>
[HtmlTargetElement("govuk-checkbox", TagStructure = TagStructure.WithoutEndTag)]
public class CheckboxTagHelper : FormFieldTagHelper
{
    public bool Small { get; set; }

    protected override IHtmlContent Question()
    {
        var content = new HtmlContentBuilder();
        foreach (var part in HintAndError())
            content.AppendHtml(part);
        var box = Html.Element("div", "govuk-checkboxes", Html.Element("div", "govuk-checkboxes__item", Input(), Text()))
            .With("data-module", "govuk-checkboxes");
        if (Small)
            box.AddCssClass("govuk-checkboxes--small");
        return content.AppendHtml(box);
    }

    TagBuilder Input()
    {
        var input = Html.Element("input", "govuk-checkboxes__input").With("id", Id).With("name", Name).With("type", "checkbox")
            .With("value", "true")
            .With("checked", For.Model is true ? "checked" : null).With("aria-describedby", DescribedBy);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return input;
    }

    TagBuilder Text() => Html.Text("label", "govuk-label govuk-checkboxes__label", Label).With("for", Id);
}
