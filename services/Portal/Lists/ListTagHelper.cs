using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.Portal.Lists;

/// <summary>
/// <c>&lt;app-list list="Model"&gt;entries&lt;/app-list&gt;</c>: what is said in their
/// place where there are none; the next page and the file.
/// </summary>
[HtmlTargetElement("app-list")]
public class ListTagHelper : TagHelper
{
    public ListPage List { get; set; } = null!;

    /// <summary>Text of the link to the file.</summary>
    public string Download { get; set; } = "Download this list (CSV)";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (List.Notice is { } notice)
            output.Content.AppendHtml(Html.Text("div", "govuk-inset-text", notice));
        if (List.IsWithheld)
            output.Content.AppendHtml(Html.Text("p", "govuk-body", "Correct what is wrong above to see the list."));
        else if (List.IsEmpty)
            output.Content.AppendHtml(Html.Text("p", "govuk-body", List.Empty));
        else
            output.Content.AppendHtml(await EntriesAsync(output)).AppendHtml(Pages()).AppendHtml(File());
    }

    protected virtual async Task<IHtmlContent> EntriesAsync(TagHelperOutput output) => await output.GetChildContentAsync();

    IHtmlContent Pages()
    {
        var request = ViewContext.HttpContext.Request;
        return PaginationTagHelper.Between(List.After is null ? null : request.FirstPage(), request.NextPage(List.NextPage));
    }

    // All rows, with the present filters and order.
    TagBuilder File() => Html.Element("p", "govuk-body govuk-!-display-none-print",
        Html.Link(Download, ViewContext.HttpContext.Request.Csv(), "govuk-link").With("download", ""));
}
