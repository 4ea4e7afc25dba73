using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary>
/// <c>&lt;govuk-checkboxes asp-for="Themes" label="..." choices="..." /&gt;</c> for any number of answers,
/// <c>&lt;govuk-radios&gt;</c> for one. The first has the field's own id, so that the error summary's link lands on it. Within it
/// <c>&lt;govuk-reveal value="..."&gt;</c> has what is asked further after one answer.
/// </summary>
[HtmlTargetElement("govuk-checkboxes")]
[HtmlTargetElement("govuk-radios")]
public class ChoicesTagHelper : FormFieldTagHelper
{
    readonly Dictionary<string, IHtmlContent> _reveals = [];
    string _kind = "";

    public IReadOnlyList<Choice> Choices { get; set; } = [];

    public bool Small { get; set; }

    /// <summary>Side by side, for two short answers.</summary>
    public bool Inline { get; set; }

    /// <summary>Classes of the legend, for its size.</summary>
    public string LegendClass { get; set; } = "govuk-fieldset__legend--m";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        _kind = context.TagName == "govuk-radios" ? "radios" : "checkboxes";
        context.Items[typeof(RevealTagHelper)] = _reveals;
        await output.GetChildContentAsync();
        Process(context, output);
    }

    protected override IHtmlContent Question()
    {
        var fieldset = Html.Element("fieldset", "govuk-fieldset", Legend(LegendClass))
            .With("aria-describedby", DescribedBy);
        foreach (var part in HintAndError())
            fieldset.InnerHtml.AppendHtml(part);
        var list = Html.Element("div", $"govuk-{_kind}").With("data-module", $"govuk-{_kind}");
        if (Small)
            list.AddCssClass($"govuk-{_kind}--small");
        if (Inline)
            list.AddCssClass($"govuk-{_kind}--inline");
        foreach (var (index, choice) in Choices.Index())
        {
            var id = index == 0 ? Id : $"{Id}-{index + 1}";
            list.InnerHtml.AppendHtml(Item(choice, id));
            if (_reveals.TryGetValue(choice.Value, out var asked))
                list.InnerHtml.AppendHtml(Html.Element("div", $"govuk-{_kind}__conditional app-reveal", asked));
        }

        fieldset.InnerHtml.AppendHtml(list);
        return fieldset;
    }

    TagBuilder Item(Choice choice, string id)
    {
        var hint = choice.Hint is null ? null : Html.Text("div", $"govuk-hint govuk-{_kind}__hint", choice.Hint).With("id", $"{id}-hint");
        var input = Html.Element("input", $"govuk-{_kind}__input").With("id", id).With("name", Name)
            .With("type", _kind == "radios" ? "radio" : "checkbox").With("value", choice.Value)
            .With("checked", Chosen.Contains(choice.Value) ? "checked" : null)
            .With("aria-describedby", hint is null ? null : $"{id}-hint");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        var label = Html.Text("label", $"govuk-label govuk-{_kind}__label", choice.Text).With("for", id);
        var item = Html.Element("div", $"govuk-{_kind}__item", input, label);
        return hint is null ? item : AddTo(item, hint);
    }

    IReadOnlyList<string> Chosen => For.Model switch
    {
        string one => [one],
        System.Collections.IEnumerable several => [.. several.Cast<object?>().Select(value => value?.ToString() ?? "")],
        { } one => [one.ToString()!],
        null => [],
    };

    static TagBuilder AddTo(TagBuilder item, IHtmlContent hint)
    {
        item.InnerHtml.AppendHtml(hint);
        return item;
    }
}
