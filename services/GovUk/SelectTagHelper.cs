using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;govuk-select asp-for="Area" label="Area" choices="Model.Areas" empty="Choose an area" /&gt;</c>, for long lists only.
/// </summary>
[HtmlTargetElement("govuk-select", TagStructure = TagStructure.WithoutEndTag)]
public class SelectTagHelper : FormFieldTagHelper
{
    // Longer than one looks through: the portal's script finds an entry by some letters of it.
    const int TypeAheadFrom = 50;

    public IReadOnlyList<Choice> Choices { get; set; } = [];

    /// <summary>Text of the first entry, which stands for no answer; without it there is none.</summary>
    public string? Empty { get; set; }

    protected override IHtmlContent Question()
    {
        var content = new HtmlContentBuilder();
        content.AppendHtml(LabelFor());
        foreach (var part in HintAndError())
            content.AppendHtml(part);
        var select = Html.Element("select", IsWrong ? "govuk-select govuk-select--error" : "govuk-select").With("id", Id)
            .With("name", Name)
            .With("aria-describedby", DescribedBy)
            .With("data-type-ahead", Choices.Count < TypeAheadFrom ? null : "");
        foreach (var choice in Empty is null ? Choices : [new Choice("", Empty), .. Choices])
            select.InnerHtml.AppendHtml(Html.Text("option", null, choice.Text).With("value", choice.Value)
                .With("selected", choice.Value == (Typed ?? "") ? "selected" : null));
        return content.AppendHtml(select);
    }
}
