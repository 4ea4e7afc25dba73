using System.Globalization;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>A child and an adult in words.</summary>
static class PeopleSummary
{
    /// <param name="notAsked">Paths of questions that do not apply; what was answered all the same is shown.</param>
    public static Group Of(ChildDetails child, int number, AreaRegister areas, IReadOnlyList<string> notAsked)
    {
        var status = child.Status ?? new ChildStatus();
        Row Row(string key, string? value, Section step) => new(key, value, $"children/{child.Id}/{step.Slug}");
        bool Shows(string path, string? value) => value is not null || !notAsked.Contains($"children[{number - 1}].{path}");
        IReadOnlyList<(string Path, Row Row)> rows =
        [
            ("firstNames", Row("Name", Summary.Lines([Words.NameOf(child), child.OtherNames is null ? null : $"Also: {child.OtherNames}"]),
                Journey.ChildNames)),
            ("role", Row(AnswerWords.Name("children.role"), child.Role is { } role ? Words.For(role) : null, Journey.ChildNames)),
            ("birthDate", Row("Age", Age(child), Journey.ChildBirth)),
            ("sex", Row(AnswerWords.Name("children.sex"), child.Sex is { } sex ? Words.For(sex) : null, Journey.ChildAbout)),
            ("ethnicity", Row(AnswerWords.Name("children.ethnicity"), CodeList.Ethnicity.Name(child.Ethnicity), Journey.ChildAbout)),
            ("disabled", Row(AnswerWords.Name("children.disabled"),
                Summary.Lines([child.Disabled is { } disabled ? Words.For(disabled) : null, child.Disability]), Journey.ChildAbout)),
            ("firstLanguage", Row(AnswerWords.Name("children.firstLanguage"), child.FirstLanguage, Journey.ChildAbout)),
            ("home", Row("Home", child.Home is { } home
                ? Summary.Lines([home.Address, home.Postcode, areas.Name(home.AreaCode), home.Country])
                : null, Journey.ChildHome)),
            ("school", Row(AnswerWords.Name("children.school"), child.School, Journey.ChildNumbers)),
            ("nhsNumber", Row(AnswerWords.Name("children.nhsNumber"), Number(child.NhsNumber, child.NhsNumberOverride),
                Journey.ChildNumbers)),
            ("upn", Row(AnswerWords.Name("children.upn"), Number(child.Upn, child.UpnOverride), Journey.ChildNumbers)),
            ("status.lookedAfter", Row(AnswerWords.Name("children.status.lookedAfter"), LookedAfter(status, areas), Journey.ChildCare)),
            ("status.careLeaver", Row(AnswerWords.Name("children.status.careLeaver"),
                status.CareLeaver is { } leaver ? Words.For(leaver) : null, Journey.ChildCare)),
            ("status.childProtectionPlan", Row(AnswerWords.Name("children.status.childProtectionPlan"), Plan(status), Journey.ChildPlans)),
            ("status.childInNeed", Row(AnswerWords.Name("children.status.childInNeed"),
                status.ChildInNeed is { } need ? Words.For(need) : null, Journey.ChildPlans)),
            ("status.knownTo", Row(AnswerWords.Name("children.status.knownTo"), Agencies(status), Journey.ChildPlans)),
        ];
        return new Group($"Child {number}: {Words.NameOf(child)}", $"child {number}",
            [.. rows.Where(row => Shows(row.Path, row.Row.Value)).Select(row => row.Row)]);
    }

    public static Group Of(AdultDetails adult, int number, NotificationContent content)
    {
        Row Row(string key, string? value, Section step) => new(key, value, $"adults/{adult.Id}/{step.Slug}");
        return new Group($"Adult {number}: {Words.NameOf(adult)}", $"adult {number}",
        [
            Row("Name", Summary.Lines([Words.NameOf(adult), adult.OtherNames is null ? null : $"Also: {adult.OtherNames}"]),
                Journey.AdultPerson),
            Row(AnswerWords.Name("adults.birthDate"), adult.BirthDate is { } born ? Dates.InWords(born) : null, Journey.AdultPerson),
            Row(AnswerWords.Name("adults.role"), Summary.Lines(
            [
                adult.Role is { } role ? Words.For(role) : null,
                adult.AllegedPerpetrator == true ? "Is alleged to have harmed a child" : null,
            ]), Journey.AdultPerson),
            Row("Relation to the children", Summary.Lines(adult.Relations?.Select(relation =>
                content.Children?.ElementAtOrDefault((relation.Child ?? 0) - 1) is { } child
                    ? $"{Words.NameOf(child)}: {relation.Relation}"
                    : relation.Relation)), Journey.AdultRelations),
        ]);
    }

    static string? Age(ChildDetails child) => child switch
    {
        { BirthDate: { } born } => $"Born on {Dates.InWords(born)}",
        { Age: { } age } => string.Create(CultureInfo.InvariantCulture, $"{age} {Counted(age, child.AgeUnit)} at the incident"),
        { ExpectedOn: { } expected } => $"Not born, expected on {Dates.InWords(expected)}",
        _ => null,
    };

    static string? LookedAfter(ChildStatus status, AreaRegister areas) => Summary.Lines(
    [
        status.LookedAfter is { } looked ? Words.For(looked) : null,
        CodeList.LegalStatus.Name(status.LegalStatus),
        CodeList.PlacementType.Name(status.PlacementType),
        status.PlacingAreaCode is null ? null : $"Placed by {areas.Name(status.PlacingAreaCode)}",
    ]);

    static string? Plan(ChildStatus status) => Summary.Lines(
        [status.ChildProtectionPlan is { } plan ? Words.For(plan) : null, CodeList.AbuseCategory.Name(status.PlanCategory)]);

    static string? Agencies(ChildStatus status) =>
        status.KnownTo is { Count: 0 } ? "None of the agencies" : Summary.Lines(status.KnownTo?.Select(Words.For));

    static string Counted(int age, AgeUnit? unit) =>
        Words.For(unit ?? AgeUnit.Years).ToLowerInvariant() is var units && age == 1 ? units[..^1] : units;

    static string? Number(string? number, string? reason) =>
        reason is null ? number : $"{number}\nThe check digit is wrong. On record all the same: {reason}";
}
