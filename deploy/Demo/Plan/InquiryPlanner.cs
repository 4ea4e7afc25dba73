using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Demo.Plan;

/// <summary>
/// National inquiries follow from what the panel decided: one for each single case, and one for what was held until there were several.
/// </summary>
static class InquiryPlanner
{
    static readonly Dictionary<string, string> Titles = DataFile.Read<Dictionary<string, string>>("national-titles");

    public static IReadOnlyList<InquiryPlan> Plan(YearSpan year, IReadOnlyList<CasePlan> cases)
    {
        var dice = Dice.For(year.Seed, "inquiries");
        var early = year.LastDay.AddDays(-220);
        var late = year.LastDay.AddDays(-60);
        var held = cases.Where(known => known.LastDecidedAt is not null && known.Course.LastOutcome == PanelOutcome.HeldForThematicInquiry)
            .ToList();
        return
        [
            .. cases.Where(known => known.LastDecidedAt is not null && known.Course.LastOutcome == PanelOutcome.NationalInquiry)
                .Select(known => Plan(InquiryKind.SingleCase, [known], OpensAfter([known]), year, dice))
                .OfType<InquiryPlan>(),
            .. new[] { held.Where(known => DecidedOn(known) < early),
                held.Where(known => DecidedOn(known) >= early && DecidedOn(known) < late) }
                .Select(group => group.ToList()).Where(group => group.Count >= 2)
                .Select(group => Plan(InquiryKind.Thematic, group, OpensAfter(group), year, dice))
                .OfType<InquiryPlan>(),
        ];
    }

    static DateOnly DecidedOn(CasePlan known) => DateOnly.FromDateTime(known.LastDecidedAt!.Value);

    static DateOnly OpensAfter(IEnumerable<CasePlan> cases) => YearSpan.After(cases.Max(DecidedOn), 6);

    static InquiryPlan? Plan(InquiryKind kind, IReadOnlyList<CasePlan> cases, DateOnly opensOn, YearSpan year, Dice dice)
    {
        var openedAt = YearSpan.Within(opensOn, dice);
        var publishedAt = YearSpan.Within(YearSpan.WorkingDayOnOrBefore(opensOn.AddDays(dice.Between(120, 170))), dice);
        return year.Includes(openedAt)
            ? new InquiryPlan(dice.Id(openedAt), kind, TitleFor(cases), cases, openedAt, year.Includes(publishedAt) ? publishedAt : null)
            : null;
    }

    static string TitleFor(IReadOnlyList<CasePlan> cases) =>
        Titles[cases.SelectMany(known => known.Story.Themes).Where(Titles.ContainsKey).GroupBy(theme => theme)
            .MaxBy(group => group.Count())!.Key];
}
