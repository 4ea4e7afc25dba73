using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>One row of a summary list; with <c>change-href</c> it ends in a link to change it.</summary>
[HtmlTargetElement("govuk-row", ParentTag = "govuk-summary-list")]
public class SummaryRowTagHelper : TagHelper
{
    public string Key { get; set; } = "";

    public string? ChangeHref { get; set; }

    /// <summary>Whose answer it is, said after the key where several rows of the page have the same one.</summary>
    public string? Of { get; set; }

    /// <summary>What the link does, said before the key: "Change" unless told.</summary>
    public string Action { get; set; } = "Change";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var own = new RowActions();
        context.Items[typeof(RowActions)] = own;
        var value = await output.GetChildContentAsync();
        var actions = own.Content ?? ChangeLink();
        output.TagName = "div";
        output.Attributes.SetAttribute("class",
            actions is null ? "govuk-summary-list__row govuk-summary-list__row--no-actions" : "govuk-summary-list__row");
        output.Content.SetHtmlContent(Html.Text("dt", "govuk-summary-list__key", Key));
        output.Content.AppendHtml(Html.Element("dd", "govuk-summary-list__value", value));
        if (actions is not null)
            output.Content.AppendHtml(Html.Element("dd", "govuk-summary-list__actions", actions));
    }

    TagBuilder? ChangeLink()
    {
        if (string.IsNullOrEmpty(ChangeHref))
            return null;
        var link = Html.Link(Action, ChangeHref, "govuk-link");
        link.InnerHtml.AppendHtml(
            Html.Text("span", "govuk-visually-hidden", $" {Key.ToLowerInvariant()}{(string.IsNullOrEmpty(Of) ? "" : $" ({Of})")}"));
        return link;
    }
}
