using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;govuk-task title="Children" href="..." hint="..." status="Completed" /&gt;</c> within <c>&lt;ul class="govuk-task-list"&gt;</c>.
/// Without an address it cannot be started yet.
/// </summary>
[HtmlTargetElement("govuk-task", TagStructure = TagStructure.WithoutEndTag)]
public class TaskTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public string? Href { get; set; }

    public string? Hint { get; set; }

    /// <summary>Unique on the page; made of the title where absent.</summary>
    public string? Id { get; set; }

    public string Status { get; set; } = "";

    /// <summary>Colour of the status; none for what needs no attention any more.</summary>
    public string? Colour { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = Id ?? "task-" + new string(
            [.. Title.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]);
        var described = Hint is null ? $"{id}-status" : $"{id}-hint {id}-status";
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class",
            Href is null ? "govuk-task-list__item" : "govuk-task-list__item govuk-task-list__item--with-link");
        var name = Html.Element("div", "govuk-task-list__name-and-hint", Href is null
            ? Html.Text("div", null, Title)
            : Html.Link(Title, Href, "govuk-link govuk-task-list__link").With("aria-describedby", described));
        if (Hint is not null)
            name.InnerHtml.AppendHtml(Html.Text("div", "govuk-task-list__hint", Hint).With("id", $"{id}-hint"));
        var status = Html.Element("div",
            Href is null ? "govuk-task-list__status govuk-task-list__status--cannot-start-yet" : "govuk-task-list__status")
            .With("id", $"{id}-status");
        status.InnerHtml.AppendHtml(
            string.IsNullOrEmpty(Colour) ? Html.Text("span", null, Status) : Html.Text("strong", $"govuk-tag govuk-tag--{Colour}", Status));
        output.Content.AppendHtml(name);
        output.Content.AppendHtml(status);
    }
}
