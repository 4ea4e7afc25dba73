using System.Text.RegularExpressions;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Pages.Panel.Areas;

/// <summary>What is wrong with a change of the register, at the fields and in the words of its form.</summary>
sealed partial class RegisterErrors(RegisterChangeKind kind, RegisterForm form)
{
    public static string FieldOf(string path, RegisterChangeKind kind) => path.Split('[', '.')[0] switch
    {
        "codes" => kind == RegisterChangeKind.Merged ? "Form.Merging" : "Form.Code",
        "into" => IntoField(Into().Match(path)),
        "from" or "reason" or "name" or "agency" or "endsCode" or "beginsCode" =>
            $"Form.{Capital(path)}",
        _ => "",
    };

    public string? Say(string field, string code) => (field.Split('.')[^1], code) switch
    {
        ("From", "required") => form.From.IsWrong ? form.From.Wrong("The first day") : "Enter the first day",
        ("From", "out-of-range") when kind != RegisterChangeKind.Renamed => "The first day must be within ten years of today",
        ("Reason", "required") => "Enter why, and by which order",
        ("Reason", _) => "Reason must be 400 characters or fewer",
        ("Code", "required") when !field.Contains("Into", StringComparison.Ordinal) => "Select which one changes",
        ("Code", "required") => "Enter a code",
        ("Code", "too-few" or "too-many") => null,
        ("Code", "too-long") => "Code must be 9 characters or fewer",
        ("Name", "required") => "Enter a name",
        ("Name", _) => "Name must be 200 characters or fewer",
        ("Region", "required") => "Select a region",
        ("Agency", _) => "Select which it is",
        ("BeginsCode", "required") => "Select which one begins",
        ("Merging", "required" or "too-few") => "Enter two or more that merge, one on each line",
        ("Merging", "unknown-code") => "One of the lines names nobody in the register",
        ("Merging", "not-the-same-agency") => "Councils, boards and forces do not go into each other",
        ("Merging", "repeated") => "One of the lines names the same body as another",
        ("Serves", "required" or "unknown-code") => "One of the lines does not name who is asked for here",
        _ => null,
    };

    static string IntoField(Match match) => match is { Success: true, Groups: var parts }
        ? $"Form.Into[{parts["index"].Value}].{Capital(parts["name"].Value)}"
        : "Form.Into[0].Code";

    static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"^into\[(?<index>[0-9]+)\]\.(?<name>[a-z]+)")]
    private static partial Regex Into();
}
