using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.Cases;
using Safeguarding.Demo.People;

namespace Safeguarding.Demo.Plan;

/// <summary>A notification that somebody has begun to write.</summary>
sealed record DraftPlan(Guid Id, Place Place, NotificationContent Content, DateTime SavedAt)
{
    static readonly (string Area, string Story)[] Begun =
    [
        ("E08000035", "injured-baby"), ("E08000035", "suicide"), ("E10000016", "neglected-toddler"), ("E10000016", "ingested-drugs"),
        ("E08000025", "stabbed"), ("E09000012", "abuse-in-family"),
    ];

    public static IReadOnlyList<DraftPlan> Plan(YearSpan year) =>
        [.. Begun.Select((begun, index) => Plan(begun.Area, begun.Story, index, year))];

    static DraftPlan Plan(string area, string story, int index, YearSpan year)
    {
        var dice = Dice.For(year.Seed, "draft", index);
        var place = Place.Of(area);
        var savedOn = YearSpan.Before(year.LastDay, index);
        var whole = NotificationMaker.Make(Story.Of(story), place, YearSpan.Before(savedOn, dice.Between(0, 3)), late: false, dice);
        var savedAt = YearSpan.Within(savedOn, dice);
        return new DraftPlan(dice.Id(savedAt), place, Begin(whole, index), savedAt);
    }

    // People get to different points before the telephone rings.
    static NotificationContent Begin(NotificationContent whole, int index) => (index % 3) switch
    {
        0 => whole with { Narrative = null, ImmediateActions = null, Proceedings = null, Contact = null },
        1 => whole with { Narrative = null, Adults = null, MediaInterest = null, Incident = whole.Incident! with { AbuseLink = null } },
        _ => new NotificationContent { Kind = whole.Kind, AreaCode = whole.AreaCode, BecameAwareOn = whole.BecameAwareOn },
    };
}
