using System.Globalization;

namespace Safeguarding.Demo.Plan;

/// <summary>
/// A meeting in the middle of each month, the last of them after the year's end.
/// Meetings follow the cases and never move them: on an agenda
/// stands what was submitted before it was set and waits for an answer on that day.
/// </summary>
static class MeetingPlanner
{
    const int DaysForAgenda = 5;
    const int FewestPresent = 5;

    public static IReadOnlyList<MeetingPlan> Plan(YearSpan year, IReadOnlyList<CasePlan> cases)
    {
        var dice = Dice.For(year.Seed, "meetings");
        var plans = new List<MeetingPlan>();
        for (var month = new DateOnly(year.FirstDay.Year, year.FirstDay.Month, 1)
            .AddMonths(1); plans.All(plan => plan.HeldOn <= year.LastDay); month = month.AddMonths(1))
            plans.Add(Plan(YearSpan.WorkingDayOnOrBefore(month.AddDays(15)), year, cases, dice));
        return [.. plans.Where(plan => plan.Cases.Count > 0)];
    }

    /// <summary>One on the meeting to come and one earlier, on cases that nobody has decided when the agenda is read.</summary>
    public static IReadOnlyList<ConflictPlan> Conflicts(YearSpan year, IReadOnlyList<MeetingPlan> meetings)
    {
        var dice = Dice.For(year.Seed, "conflicts");
        return [.. meetings.Where((_, index) => index == meetings.Count / 2 || index == meetings.Count - 1)
            .Zip(MeetingWords.Known.Conflicts, (meeting, reason) =>
            new ConflictPlan(dice.Pick(meeting.Cases), reason, meeting.AgendaAt.AddHours(1)))];
    }

    static MeetingPlan Plan(DateOnly heldOn, YearSpan year, IReadOnlyList<CasePlan> cases, Dice dice)
    {
        var agendaOn = Earlier(YearSpan.Before(heldOn, DaysForAgenda), year.LastDay);
        var plannedAt = YearSpan.Within(YearSpan.Before(agendaOn, DaysForAgenda), dice);
        var present = MeetingWords.Known.Members;
        return new MeetingPlan(
            dice.Id(plannedAt), string.Create(CultureInfo.GetCultureInfo("en-GB"), $"Panel meeting, {heldOn:MMMM yyyy}"), heldOn,
            [.. cases.Where(known => Waits(known, agendaOn)).OrderBy(known => known.SignedAt[^1])], plannedAt, At(agendaOn, 8))
        {
            Attendance = [present[0], .. dice.Some([.. present.Skip(1)], dice.Between(FewestPresent, present.Count - 1))],
            RecordedAt = heldOn <= year.LastDay ? At(heldOn, 16) : null,
        };
    }

    // Days are compared: what happens on the agenda's day may come before it or after.
    static bool Waits(CasePlan known, DateOnly agendaOn) =>
        known.SignedAt.Count == 3 && DateOnly.FromDateTime(known.SignedAt[^1]) < agendaOn
        && (known.DecidedAt is null || DateOnly.FromDateTime(known.DecidedAt.Value) > agendaOn);

    static DateTime At(DateOnly day, int hour) => day.ToDateTime(new TimeOnly(hour, 0), DateTimeKind.Utc);

    static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
