using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Safeguarding.Portal.KeptForms;

/// <summary>
/// Puts what was typed into the fields it was typed into. What finds no field is shown beside the form: it was typed too.
/// </summary>
static class FormFilling
{
    public static string Fill(string page, KeptForm kept)
    {
        var document = new HtmlParser().ParseDocument(page);
        var main = document.QuerySelector("main")!;
        var left = Best(main, kept) is { } form ? Put(form, kept.Fields) : kept.Fields;
        KeptNotice.Put(main, kept.HadFiles, KeptText.Of(left));
        return document.ToHtml();
    }

    // Of several forms the one with these fields, and about the same thing.
    static IHtmlFormElement? Best(IElement main, KeptForm kept)
    {
        var values = kept.Fields.ToLookup(field => field.Name, field => field.Value);
        return main.QuerySelectorAll<IHtmlFormElement>("form[method=post]")
            .Where(form => Inputs(form, "hidden")
                .All(input => !IsFixed(input) || !values.Contains(input.Name!) || values[input.Name!].Contains(input.Value)))
            .Select(form => (Form: form, Common: Controls(form).Select(NameOf).Distinct().Count(values.Contains)))
            .Where(candidate => candidate.Common > 0)
            .MaxBy(candidate => candidate.Common).Form;
    }

    /// <summary>Gives back what has no field.</summary>
    static IReadOnlyList<KeptField> Put(IHtmlFormElement form, IReadOnlyList<KeptField> fields)
    {
        var left = new List<KeptField>();
        var typed = fields.ToLookup(field => field.Name, field => field.Value);
        var groups = Controls(form).Where(control => !IsFixed(control)).ToLookup(NameOf);
        foreach (var group in groups)
            left.AddRange(Put([.. group], typed[group.Key]).Select(value => new KeptField(group.Key, value)));
        return [.. left, .. fields.Where(field => !groups.Contains(field.Name) && !KeptForm.IsParameter(field.Name))];
    }

    static IEnumerable<string> Put(IReadOnlyList<IElement> controls, IEnumerable<string> values)
    {
        var left = values.ToList();
        var choices = controls.OfType<IHtmlInputElement>().Where(input => input.Type is "checkbox" or "radio").ToList();
        foreach (var choice in choices)
            Mark(choice, "checked", left.Remove(choice.Value));
        foreach (var control in controls.Except(choices))
        {
            if (control is IHtmlSelectElement select)
            {
                foreach (var option in select.Options)
                    Mark(option, "selected", left.Remove(option.Value));
            }
            else if (choices.Count == 0 && left.Count > 0)
            {
                SetText(control, left[0]);
                left.RemoveAt(0);
            }
        }

        return left;
    }

    // As an attribute: the property is not written out.
    static void Mark(IElement choice, string how, bool chosen)
    {
        if (chosen)
            choice.SetAttribute(how, "");
        else
            choice.RemoveAttribute(how);
    }

    static void SetText(IElement control, string text)
    {
        if (control is IHtmlTextAreaElement area)
            area.TextContent = text.ReplaceLineEndings("\n");
        else
            control.SetAttribute("value", text);
    }

    static IEnumerable<IElement> Controls(IHtmlFormElement form) => form.Elements.Where(control =>
        NameOf(control).Length > 0
            && control is IHtmlTextAreaElement or IHtmlSelectElement or IHtmlInputElement { Type: not ("file" or "submit") });

    static IEnumerable<IHtmlInputElement> Inputs(IHtmlFormElement form, string type) =>
        Controls(form).OfType<IHtmlInputElement>().Where(input => input.Type == type);

    // What the page itself puts there says what the form is about, or who may send it; but for the version that was read.
    static bool IsFixed(IElement control) =>
        control is IHtmlInputElement { Type: "hidden" } && NameOf(control) is not "version" and var name
        && (KeptForm.IsParameter(name) || name.StartsWith("__", StringComparison.Ordinal));

    static string NameOf(IElement control) => control.GetAttribute("name") ?? "";
}
