using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Rules;

/// <summary>A child is under 18 at the incident, or a care leaver of 18 to 24; an unborn child has an expected date.</summary>
static class AgeRules
{
    const int Adulthood = 18;
    const int OldestCareLeaver = 24;

    // Beyond, an age is told in years.
    const int MostMonths = 36;
    const int MostWeeks = 104;

    // Longer than a pregnancy, and some weeks for one that was expected before the incident.
    const int DaysAfter = 310;
    const int DaysBefore = 60;

    public static void Check(string path, ChildDetails child, NotificationContent content, RuleScope scope)
    {
        var given = new (string Name, object? Value)[]
            { ("birthDate", child.BirthDate), ("age", child.Age), ("expectedOn", child.ExpectedOn) }
            .Where(answer => answer.Value is not null).ToList();
        if (given.Count == 0)
            scope.Errors.Add($"{path}.birthDate", "required", "Give a birth date, an age, or the expected date of an unborn child.");
        foreach (var (name, _) in given.Skip(1))
            scope.Errors.Add($"{path}.{name}", "only-one", "Give only one of birth date, age and expected date.");

        if (child.ExpectedOn is { } expected)
            Unborn($"{path}.expectedOn", expected, content, scope);
        else if (child.BirthDate is not null)
            Born(path, child, content, scope);
        else if (child.Age is not null)
            Told(path, child, content, scope);
        if (child.Age is null)
            scope.NotApplicable($"{path}.ageUnit", child.AgeUnit, "The unit belongs to an age.");
    }

    static void Told(string path, ChildDetails child, NotificationContent content, RuleScope scope)
    {
        if (child is { AgeUnit: AgeUnit.Months, Age: > MostMonths } or { AgeUnit: AgeUnit.Weeks, Age: > MostWeeks })
            scope.Errors.Add($"{path}.age", "too-large", $"Give an age of more than {MostMonths} months or {MostWeeks} weeks in years.");
        else
            Age($"{path}.age", child.Age < 0 ? -1 : child.AgeInYears()!.Value, child, content.Kind, scope);
    }

    static void Born(string path, ChildDetails child, NotificationContent content, RuleScope scope)
    {
        if (!scope.Past($"{path}.birthDate", child.BirthDate))
            return;
        if (child.BirthDate > content.LastOn())
            scope.Errors.Add($"{path}.birthDate", "after-incident", "The child cannot be born after the incident.");
        else if ((content.FirstOn() ?? content.BecameAwareOn) is { } incident)
            // Born within the range of dates on which the incident may have happened: not yet born on its first.
            Age($"{path}.birthDate", Math.Max(0, child.AgeOn(incident)!.Value), child, content.Kind, scope);
    }

    static void Age(string path, int age, ChildDetails child, IncidentKind? kind, RuleScope scope)
    {
        var careLeaver = child.Status?.CareLeaver == Answer.Yes;
        if (age < 0)
            scope.Errors.Add(path, "invalid-value", "An age cannot be negative.");
        else if (age > OldestCareLeaver || (age >= Adulthood && !careLeaver && child.Status is not null))
            scope.Errors.Add(path, "too-old", "A child is under 18 at the incident, a care leaver 18 to 24.");
        else if (age < Adulthood && kind == IncidentKind.CareLeaverDeath && child.Role == ChildRole.Died)
            scope.Errors.Add(path, "too-young", "The death of a care leaver under 18 is notified as a child's death.");
    }

    static void Unborn(string path, DateOnly expected, NotificationContent content, RuleScope scope)
    {
        if (content.LastOn() is { } incident
            && expected.DayNumber - incident.DayNumber is < -DaysBefore or > DaysAfter)
            scope.Errors.Add(path, "impossible-date", "A child unborn at the incident cannot be expected on this date.");
    }
}
