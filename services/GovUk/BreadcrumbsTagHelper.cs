using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary><c>&lt;govuk-breadcrumbs parents="..." /&gt;</c>: the way from the start page down to the page above this one.</summary>
[HtmlTargetElement("govuk-breadcrumbs", TagStructure = TagStructure.WithoutEndTag)]
public class BreadcrumbsTagHelper : TagHelper
{
    public IReadOnlyList<Crumb> Parents { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-breadcrumbs");
        output.Attributes.SetAttribute("aria-label", "Breadcrumb");
        var list = Html.Element("ol", "govuk-breadcrumbs__list");
        foreach (var parent in Parents.Prepend(new Crumb("Home", "/")))
        {
            var link = Html.Link(parent.Text, parent.Href, "govuk-breadcrumbs__link");
            list.InnerHtml.AppendHtml(Html.Element("li", "govuk-breadcrumbs__list-item", link));
        }
        output.Content.SetHtmlContent(list);
    }
}
