using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;govuk-textarea asp-for="Narrative" label="..." rows="8" max-length="4000" /&gt;</c>; with a length it counts down as one types.
/// </summary>
[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.WithoutEndTag)]
public class TextAreaTagHelper : FormFieldTagHelper
{
    public int Rows { get; set; } = 5;

    public int? MaxLength { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        base.Process(context, output);
        if (MaxLength is not { } length)
            return;
        output.Attributes.SetAttribute("class", $"{output.Attributes["class"].Value} govuk-character-count");
        output.Attributes.SetAttribute("data-module", "govuk-character-count");
        output.Attributes.SetAttribute("data-maxlength", length.ToString(CultureInfo.InvariantCulture));
        output.Content.AppendHtml(
            Html.Text("div", "govuk-hint govuk-character-count__message", $"You can enter up to {length:N0} characters")
            .With("id", $"{Id}-info"));
    }

    protected override string? DescribedBy => (base.DescribedBy, MaxLength) switch
    {
        (var described, null) => described,
        (null, _) => $"{Id}-info",
        var (described, _) => $"{described} {Id}-info",
    };

    protected override IHtmlContent Question()
    {
        var content = new HtmlContentBuilder();
        content.AppendHtml(LabelFor());
        foreach (var part in HintAndError())
            content.AppendHtml(part);
        // A line break right after the tag is not part of the text, so a text that starts with one would lose it.
        var area = Html.Text("textarea", "govuk-textarea", "\n" + Typed).With("id", Id).With("name", Name)
            .With("rows", Rows.ToString(CultureInfo.InvariantCulture)).With("aria-describedby", DescribedBy);
        if (MaxLength is not null)
            area.AddCssClass("govuk-js-character-count");
        if (IsWrong)
            area.AddCssClass("govuk-textarea--error");
        return content.AppendHtml(area);
    }
}
