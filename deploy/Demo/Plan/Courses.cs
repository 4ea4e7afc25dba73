using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Demo.Plan;

/// <summary>The courses of a year: first one for every state there is, so that each can be seen, then drawn in believable parts.</summary>
static class Courses
{
    static readonly Course AgreedNo = new(PanelOutcome.AgreeNoPracticeReview);
    static readonly Course AgreedYes = new(PanelOutcome.AgreePracticeReview);

    static readonly Course[] OneOfEach =
    [
        AgreedYes with { DaysBeforeEnd = 330, DaysToPublish = 60, Story = "injured-baby" },
        new(PanelOutcome.NationalInquiry) { DaysBeforeEnd = 325, Story = "harm-in-residential-school" },
        new(PanelOutcome.HeldForThematicInquiry) { DaysBeforeEnd = 320, Story = "sudden-death-in-infancy" },
        new(PanelOutcome.HeldForThematicInquiry) { DaysBeforeEnd = 300, Story = "sudden-death-in-infancy" },
        AgreedYes with { DaysBeforeEnd = 230, DaysToPublish = 100, ReviewLate = true },
        new(PanelOutcome.HeldForThematicInquiry) { DaysBeforeEnd = 180, Story = "stabbed" },
        new(PanelOutcome.HeldForThematicInquiry) { DaysBeforeEnd = 160, Story = "county-lines" },
        new(PanelOutcome.MoreInformationNeeded) { DaysBeforeEnd = 140, OutcomeInTheEnd = PanelOutcome.AgreeNoPracticeReview },
        new(PanelOutcome.NationalInquiry) { DaysBeforeEnd = 110, Story = "suicide" },
        new(PanelOutcome.AdvisePracticeReview) { DaysBeforeEnd = 100, FollowsAdvice = true, Until = Stage.PracticeReview },
        new(PanelOutcome.AdvisePracticeReview) { DaysBeforeEnd = 95, Until = Stage.Decided },
        new(PanelOutcome.AdviseNoPracticeReview) { DaysBeforeEnd = 90 },
        new(PanelOutcome.NotificationCriteriaNotMet) { DaysBeforeEnd = 85 },
        new(PanelOutcome.OutOfRemit) { DaysBeforeEnd = 80, Story = "death-in-care-suspected" },
        AgreedNo with { DaysBeforeEnd = 70, NotifiedLate = true, ReviewLate = true },
        AgreedNo with { DaysBeforeEnd = 65, Story = "death-in-care-of-illness" },
        AgreedNo with { DaysBeforeEnd = 60, Withdrawn = WithdrawalReason.Duplicate },
        AgreedNo with { DaysBeforeEnd = 50, Deescalated = DeescalationReason.AbuseExcluded, Story = "injured-baby" },
        new(PanelOutcome.MoreInformationNeeded) { DaysBeforeEnd = 58, Until = Stage.Decided },
        new(PanelOutcome.HeldForThematicInquiry) { DaysBeforeEnd = 55, Until = Stage.Decided, Story = "sexual-exploitation" },
        AgreedNo with { DaysBeforeEnd = 40, Until = Stage.Writing },
        AgreedNo with { DaysBeforeEnd = 27, Until = Stage.Submitted },
        AgreedNo with { DaysBeforeEnd = 24, Until = Stage.PartlySigned },
        AgreedYes with { DaysBeforeEnd = 10, Until = Stage.Writing },
        AgreedNo with { DaysBeforeEnd = 0, Until = Stage.Sent },
    ];

    static readonly (PanelOutcome Outcome, double Share)[] Outcomes =
    [
        (PanelOutcome.AgreeNoPracticeReview, 58), (PanelOutcome.AgreePracticeReview, 20), (PanelOutcome.AdvisePracticeReview, 7),
        (PanelOutcome.AdviseNoPracticeReview, 2), (PanelOutcome.MoreInformationNeeded, 4), (PanelOutcome.HeldForThematicInquiry, 2.5),
        (PanelOutcome.NationalInquiry, 0.6), (PanelOutcome.NotificationCriteriaNotMet, 5), (PanelOutcome.OutOfRemit, 0.9),
    ];

    /// <summary>The fewest notifications that hold one of each.</summary>
    public static int Fewest => OneOfEach.Length;

    public static IEnumerable<Course> Of(int seed, int notifications) => OneOfEach
        .Concat(Enumerable.Range(OneOfEach.Length, Math.Max(0, notifications - OneOfEach.Length))
            .Select(number => Draw(Dice.For(seed, "course", number))));

    static Course Draw(Dice dice)
    {
        var outcome = dice.Pick(Outcomes, entry => entry.Share).Outcome;
        return new Course(outcome)
        {
            NotifiedLate = dice.Chance(0.21),
            ReviewLate = dice.Chance(0.34),
            Withdrawn = dice.Chance(0.03) ? dice.Pick(Enum.GetValues<WithdrawalReason>()) : null,
            Deescalated = dice.Chance(0.02) ? dice.Pick(Enum.GetValues<DeescalationReason>()) : null,
            OutcomeInTheEnd = outcome == PanelOutcome.MoreInformationNeeded && dice.Chance(0.7) ? PanelOutcome.AgreeNoPracticeReview : null,
            FollowsAdvice = dice.Chance(0.6),
            DaysToPublish = dice.Between(70, 210),
            // Now and then a review stays behind: it is what the lists of overdue work are for.
            Until = dice.Pick([(Stage.Published, 96), (Stage.Writing, 2), (Stage.PartlySigned, 1), (Stage.Submitted, 1)], entry =>
                (double)entry.Item2).Item1,
        };
    }
}
