using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;govuk-notification success="true"&gt;</c>: tells of something outside the page's own content, or that an action worked.
/// </summary>
[HtmlTargetElement("govuk-notification")]
public class NotificationBannerTagHelper : TagHelper
{
    const string TitleId = "govuk-notification-banner-title";

    public bool Success { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-notification-banner" + (Success ? " govuk-notification-banner--success" : ""));
        output.Attributes.SetAttribute("role", Success ? "alert" : "region");
        output.Attributes.SetAttribute("aria-labelledby", TitleId);
        output.Attributes.SetAttribute("data-module", "govuk-notification-banner");
        output.Content.SetHtmlContent(Html.Element("div", "govuk-notification-banner__header",
            Html.Text("h2", "govuk-notification-banner__title", Success ? "Success" : "Important").With("id", TitleId)));
        output.Content.AppendHtml(Html.Element("div", "govuk-notification-banner__content", content));
    }
}
