using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Model;

/// <summary>What the platform concludes from what was reported.</summary>
static class ContentFacts
{
    /// <summary>The first date the incident can have happened on; null where none is known.</summary>
    public static DateOnly? FirstOn(this NotificationContent content) => content.Incident?.Date switch
    {
        { Precision: DatePrecision.Range, From: var from } => from,
        { Precision: DatePrecision.Exact or DatePrecision.Approximate, On: var on } => on,
        _ => null,
    };

    /// <summary>The last date it can have happened on: at the latest the day on which the authority became aware.</summary>
    public static DateOnly? LastOn(this NotificationContent content) => content.Incident?.Date switch
    {
        { Precision: DatePrecision.Range, To: var to } => to,
        { Precision: DatePrecision.Exact or DatePrecision.Approximate, On: var on } => on,
        _ => content.BecameAwareOn,
    };

    /// <summary>
    /// The panel considers neither a looked-after child's death without abuse or neglect nor a care leaver's death; both are recorded.
    /// </summary>
    public static bool InPanelRemit(this NotificationContent content) => content.Kind switch
    {
        IncidentKind.CareLeaverDeath => false,
        IncidentKind.LookedAfterChildDeath => content.Incident?.Abuse is { Count: > 0 },
        _ => true,
    };

    /// <summary>The child whose characteristics official statistics count: the first who died or was harmed.</summary>
    public static ChildDetails CountedChild(this NotificationContent content) =>
        content.Children!.FirstOrDefault(child => child.Role is ChildRole.Died or ChildRole.Harmed) ?? content.Children![0];

    /// <summary>Completed years on that date; null for an unborn child.</summary>
    public static int? AgeOn(this ChildDetails child, DateOnly date) =>
        child.BirthDate is { } born ? CompletedYears(born, date) : child.AgeInYears();

    /// <summary>Completed years of an age that was given instead of a birth date.</summary>
    public static int? AgeInYears(this ChildDetails child) => child.AgeUnit switch
    {
        AgeUnit.Months => child.Age / 12,
        AgeUnit.Weeks => child.Age * 7 / 365,
        _ => child.Age,
    };

    // Compared by month and day: who is born on 29 February completes a year on 1 March where there is no 29th.
    static int CompletedYears(DateOnly born, DateOnly date) =>
        date.Year - born.Year - ((date.Month, date.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);
}
