using System.Text.RegularExpressions;

namespace Safeguarding.Portal.KeptForms;

/// <summary>A text that found no field, and what the field was called.</summary>
public sealed partial record KeptText(string Label, string Text)
{
    public static IReadOnlyList<KeptText> Of(IEnumerable<KeptField> fields) =>
    [
        .. from field in fields
           where !string.IsNullOrWhiteSpace(field.Value) && !Guid.TryParse(field.Value, out _) && !bool.TryParse(field.Value, out _)
           where !KeptForm.IsParameter(field.Name) && !field.Name.EndsWith("Version", StringComparison.Ordinal)
           select new KeptText(LabelOf(field.Name), field.Value),
    ];

    // "Report.Lessons[2].WhyItHappened" is "Lessons 3, why it happened".
    static string LabelOf(string name)
    {
        var words = Capital().Replace(Place().Replace(name[(name.StartsWith("Form.", StringComparison.Ordinal) ? 5 : 0)..],
            place => $" {int.Parse(place.Groups[1].ValueSpan, null) + 1}"), " $0").Replace(".", ",", StringComparison.Ordinal)
                .ToLowerInvariant().Trim();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"\[([0-9]{1,3})\]")]
    private static partial Regex Place();

    [GeneratedRegex("(?<=[a-z0-9,.])[A-Z]")]
    private static partial Regex Capital();
}
