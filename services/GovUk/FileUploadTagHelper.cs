using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;govuk-file asp-for="File" label="..." hint="..." /&gt;</c> in a form with <c>enctype="multipart/form-data"</c>.
/// </summary>
[HtmlTargetElement("govuk-file", TagStructure = TagStructure.WithoutEndTag)]
public class FileUploadTagHelper : FormFieldTagHelper
{
    public string? Accept { get; set; }

    protected override IHtmlContent Question()
    {
        var content = new HtmlContentBuilder();
        content.AppendHtml(LabelFor());
        foreach (var part in HintAndError())
            content.AppendHtml(part);
        var input = Html.Element("input", IsWrong ? "govuk-file-upload govuk-file-upload--error" : "govuk-file-upload").With("id", Id)
            .With("name", Name).With("type", "file").With("accept", Accept).With("aria-describedby", DescribedBy);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return content.AppendHtml(input);
    }
}
