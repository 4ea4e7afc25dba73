using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;govuk-date asp-for="BecameAwareOn" label="..." /&gt;</c> for a
/// <see cref="DateEntry"/>: day, month and year. The day has the field's own id,
/// so that the error summary's link lands on it.
/// </summary>
[HtmlTargetElement("govuk-date", TagStructure = TagStructure.WithoutEndTag)]
public class DateInputTagHelper : FormFieldTagHelper
{
    /// <summary>Classes of the legend, for its size.</summary>
    public string LegendClass { get; set; } = "govuk-fieldset__legend--m";

    protected override IHtmlContent Question()
    {
        var entry = For.Model as DateEntry ?? new DateEntry();
        var fieldset = Html.Element("fieldset", "govuk-fieldset", Legend(LegendClass)).With("role", "group")
            .With("aria-describedby", DescribedBy);
        foreach (var part in HintAndError())
            fieldset.InnerHtml.AppendHtml(part);
        fieldset.InnerHtml.AppendHtml(Html.Element("div", "govuk-date-input",
            Part("Day", entry.Day, Id, 2), Part("Month", entry.Month, $"{Id}_Month", 2), Part("Year", entry.Year, $"{Id}_Year", 4))
                .With("id", $"{Id}-parts"));
        return fieldset;
    }

    IHtmlContent Part(string part, string? value, string id, int width)
    {
        var input = Html.Element("input", $"govuk-input govuk-date-input__input govuk-input--width-{width}").With("id", id)
            .With("name", $"{Name}.{part}")
            .With("type", "text").With("inputmode", "numeric").With("value", value);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        if (IsWrong)
            input.AddCssClass("govuk-input--error");
        var label = Html.Text("label", "govuk-label govuk-date-input__label", part).With("for", id);
        return Html.Element("div", "govuk-date-input__item", Html.Element("div", "govuk-form-group", label, input));
    }
}
