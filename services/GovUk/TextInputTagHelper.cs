using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.GovUk;

/// <summary><c>&lt;govuk-input asp-for="Email" label="Email address" type="email" /&gt;</c></summary>
[HtmlTargetElement("govuk-input", TagStructure = TagStructure.WithoutEndTag)]
public class TextInputTagHelper : FormFieldTagHelper
{
    public string Type { get; set; } = "text";

    public string? Autocomplete { get; set; }

    /// <summary>Which keys a phone shows, for example <c>numeric</c>.</summary>
    public string? InputMode { get; set; }

    /// <summary>Further classes of the input, for example a fixed width.</summary>
    public string? InputClass { get; set; }

    // Never sent back, not even to who typed it.
    bool IsSecret => Type == "password" || Autocomplete == "one-time-code";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        base.Process(context, output);
        if (Type != "password")
            return;
        // With the script a button shows what was typed; without it the button stays hidden.
        output.AddClass("govuk-password-input", HtmlEncoder.Default);
        output.Attributes.SetAttribute("data-module", "govuk-password-input");
    }

    protected override IHtmlContent Question()
    {
        var content = new HtmlContentBuilder();
        content.AppendHtml(LabelFor());
        foreach (var part in HintAndError())
            content.AppendHtml(part);
        return content.AppendHtml(Type == "password" ? WithToggle(Input()) : Input());
    }

    TagBuilder WithToggle(TagBuilder input)
    {
        input.AddCssClass("govuk-password-input__input govuk-js-password-input-input");
        const string Classes = "govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle";
        var toggle = Html.Text("button", Classes, "Show")
            .With("type", "button").With("data-module", "govuk-button").With("aria-controls", Id).With("aria-label", "Show password")
            .With("hidden", "hidden");
        return Html.Element("div", "govuk-input__wrapper govuk-password-input__wrapper", input, toggle);
    }

    TagBuilder Input()
    {
        var input = Html.Element("input", "govuk-input").With("id", Id).With("name", Name).With("type", Type)
            .With("value", IsSecret ? null : Typed)
            .With("autocomplete", Autocomplete).With("inputmode", InputMode).With("aria-describedby", DescribedBy);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        if (Type == "email" || IsSecret)
            input.With("spellcheck", "false").With("autocapitalize", "none");
        if (InputClass is not null)
            input.AddCssClass(InputClass);
        if (IsWrong)
            input.AddCssClass("govuk-input--error");
        return input;
    }
}
