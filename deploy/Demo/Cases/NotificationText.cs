using System.Globalization;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Demo.Cases;

/// <summary>The words of a notification; no names are in them, as guidance asks.</summary>
static class NotificationText
{
    static readonly string[] Histories =
    [
        "The family has been known to children's social care since {since}; an assessment was closed {months} months before the incident.",
        "The family moved into the area in {since}. Records from the former area have been asked for.",
        "Early help has been offered twice since {since} and was taken up once.",
        "Only universal services knew the family before this.",
        "There was a child protection plan until {months} months before; it ended because the aims were thought to be met.",
        "Police attended the address four times since {since}. Reports were shared each time.",
    ];

    static readonly string[] Endings =
    [
        "Partners met on the day after the authority became aware and agreed that the incident is to be notified.",
        "What is written here is what was known within the first days; details may change.",
        "Health and police have confirmed the account.",
        "The partners were not at first of one mind whether the criteria are met and agreed to notify.",
    ];

    public static string Narrative(Story story, ChildDetails child, int siblings, DateOnly incident, Dice dice)
    {
        var history = dice.Pick(Histories)
            .Replace("{since}", (incident.Year - dice.Between(1, 4)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{months}", dice.Between(3, 14).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var others = siblings switch
        {
            0 => "",
            1 => " A brother or sister lives in the same household and was not hurt.",
            _ => $" {siblings} brothers and sisters live in the same household.",
        };
        return $"{Told(dice.Pick(story.Narratives), child, incident)}\n\n{history}{others}\n\n{dice.Pick(Endings)}";
    }

    static string Told(string text, ChildDetails child, DateOnly incident)
    {
        var years = YearsOn(child, incident);
        return text
            .Replace("{age}", years.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{Child}", Described(child, years, incident), StringComparison.Ordinal);
    }

    static string Described(ChildDetails child, int years, DateOnly incident)
    {
        var word = child.Sex == Sex.Female ? "girl" : "boy";
        if (years >= 2)
            return $"A {word} aged {years}";
        if (child.BirthDate is not { } born)
            return $"A {word} under two";
        var months = ((incident.Year - born.Year) * 12) + incident.Month - born.Month - (incident.Day < born.Day ? 1 : 0);
        return months == 0 ? $"A {word} a few weeks old" : $"A {word} aged {months} {(months == 1 ? "month" : "months")}";
    }

    static int YearsOn(ChildDetails child, DateOnly date) => child.BirthDate is { } born
        ? date.Year - born.Year - ((date.Month, date.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0)
        : child.Age ?? 0;
}
