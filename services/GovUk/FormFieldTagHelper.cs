using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>What every question shares: the property it binds to, a hint, and its error, tied to the input for screen readers.</summary>
public abstract class FormFieldTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>The question is the page's heading: one thing a page.</summary>
    public bool Heading { get; set; }

    /// <summary>Classes of the label, for its size.</summary>
    public string? LabelClass { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>As the page binds it, under a name of its own too; also within a partial view of a part of the form.</summary>
    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Metadata.BinderModelName ?? For.Name);

    protected string Id => TagBuilder.CreateSanitizedId(Name, "_");

    protected bool IsWrong => Errors.Count > 0;

    IReadOnlyList<string> Errors => ViewContext.ModelState.TryGetValue(Name, out var entry)
        ? [.. entry.Errors.Select(error => error.ErrorMessage)] : [];

    /// <summary>What was typed, also where it could not be bound. An entry without it has only an error.</summary>
    protected string? Typed =>
        ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } typed ? typed : For.Model?.ToString();

    protected virtual string? DescribedBy => (Hint, IsWrong) switch
    {
        (null, false) => null,
        (_, false) => $"{Id}-hint",
        (null, _) => $"{Id}-error",
        _ => $"{Id}-hint {Id}-error",
    };

    // Before the fields within it, such as those that a choice reveals.
    public override void Init(TagHelperContext context) => ErrorTargets.Add(ViewContext, Name);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", IsWrong ? "govuk-form-group govuk-form-group--error" : "govuk-form-group");
        output.Content.SetHtmlContent(Question());
    }

    protected abstract IHtmlContent Question();

    protected IHtmlContent LabelFor()
    {
        var label = Html.Text("label", "govuk-label", Label).With("for", Id);
        if (LabelClass is not null)
            label.AddCssClass(LabelClass);
        if (!Heading)
            return label;
        label.AddCssClass("govuk-label--l");
        return Html.Element("h1", "govuk-label-wrapper", label);
    }

    protected IHtmlContent Legend(string size) => Heading
        ? Html.Element("legend", "govuk-fieldset__legend govuk-fieldset__legend--l", Html.Text("h1", "govuk-fieldset__heading", Label))
        : Html.Text("legend", $"govuk-fieldset__legend {size}", Label);

    protected IEnumerable<IHtmlContent> HintAndError()
    {
        if (Hint is not null)
            yield return Html.Text("div", "govuk-hint", Hint).With("id", $"{Id}-hint");
        if (IsWrong)
            yield return Message();
    }

    TagBuilder Message()
    {
        var message = Html.Element("p", "govuk-error-message", Html.Text("span", "govuk-visually-hidden", "Error: "))
            .With("id", $"{Id}-error");
        foreach (var (index, error) in Errors.Index())
        {
            if (index > 0)
                message.InnerHtml.AppendHtml("<br>");
            message.InnerHtml.Append(error);
        }

        return message;
    }
}
