using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.People;

namespace Safeguarding.Demo.Cases;

/// <summary>The child of a story, and brothers and sisters.</summary>
sealed class Children(Story story, Family family, Place place, DateOnly incident, Dice dice)
{
    public IReadOnlyList<ChildDetails> Make()
    {
        var first = First();
        var siblings = story.CareLeaver ? 0 : dice.Pick([(0, 45), (1, 28), (2, 17), (3, 7), (4, 3)], entry => (double)entry.Item2).Item1;
        return [first, .. Enumerable.Range(0, siblings).Select(_ => Sibling())];
    }

    ChildDetails First()
    {
        if (story.Unborn)
            return Anyone(Sex.NotKnown, ChildRole.Harmed) with
            {
                FirstNames = null,
                LastName = null,
                ExpectedOn = incident.AddDays(dice.Between(20, 80)),
                NhsNumber = null,
                Status = StatusOf(lookedAfter: false),
            };

        var months = dice.Between(story.Months[0], story.Months[1]);
        var child = WithAge(Anyone(Girl() ? Sex.Female : Sex.Male, story.Role),
            months) with
        { Status = StatusOf(dice.Chance(story.LookedAfter)) };
        return story.Disabled ? child with
        {
            Disabled = Answer.Yes,
            Disability = "Learning disability; communicates by signs and pictures."
        } : child;
    }

    ChildDetails Sibling()
    {
        var months = Math.Clamp((story.Unborn ? 30 : story.Months[0]) + dice.Between(-60, 90), 2, 205);
        var role = story.Code is "neglected-toddler" && dice.Chance(0.4) ? ChildRole.Harmed : ChildRole.Sibling;
        return WithAge(Anyone(Girl() ? Sex.Female : Sex.Male, role), months) with { Status = StatusOf(lookedAfter: false) };
    }

    bool Girl() => dice.Chance(0.47);

    ChildDetails Anyone(Sex sex, ChildRole role) => new()
    {
        FirstNames = Names.Known.Child(sex, dice),
        LastName = family.Surname,
        Sex = sex,
        Ethnicity = family.Ethnicity,
        Disabled = dice.Pick([(Answer.No, 82), (Answer.Yes, 11), (Answer.NotKnown, 7)], entry => (double)entry.Item2).Item1,
        FirstLanguage = family.Language,
        NhsNumber = dice.Chance(0.85) ? Numbers.Nhs(dice) : null,
        Role = role,
        Home = family.Home,
    };

    ChildDetails WithAge(ChildDetails child, int months)
    {
        var atSchool = months is >= 54 and < 204;
        var born = incident.AddMonths(-months).AddDays(-dice.Between(1, 27));
        // Now and then only the age is known in the first days.
        return (dice.Chance(0.96) ? child with { BirthDate = born } : child with { Age = months / 12 }) with
        {
            School = atSchool ? dice.Pick(place.Schools) : null,
            Upn = atSchool && dice.Chance(0.7) ? Numbers.Upn(dice) : null,
        };
    }

    ChildStatus StatusOf(bool lookedAfter)
    {
        // A third are or were on a plan; three quarters of the families are known to
        // children's social care (panel's annual report 2022 to 2023).
        var plan = dice.Pick([(PlanStatus.Never, 62), (PlanStatus.Current, 16), (PlanStatus.Previous, 18), (PlanStatus.NotKnown, 4)],
            entry => (double)entry.Item2).Item1;
        var placed = lookedAfter && dice.Chance(0.35) ? dice.Pick(place.Neighbours) : null;
        return new ChildStatus
        {
            LookedAfter = lookedAfter ? Answer.Yes : Answer.No,
            LegalStatus = lookedAfter ? dice.Pick(["C2", "C2", "C1", "V2"]) : null,
            PlacementType = lookedAfter ? story.Settings[0] == IncidentSetting.ChildrensHome ? "K2" : dice.Pick(["U6", "U4", "K2", "U1"])
                : null,
            PlacingAreaCode = placed,
            ChildProtectionPlan = lookedAfter && plan == PlanStatus.Current ? PlanStatus.Previous : plan,
            PlanCategory = plan is PlanStatus.Current or PlanStatus.Previous ? dice.Pick(["NEG", "NEG", "EMO", "PHY", "SAB"]) : null,
            ChildInNeed = dice.Chance(0.55) ? Answer.Yes : Answer.No,
            CareLeaver = story.CareLeaver ? Answer.Yes : null,
            KnownTo = Agencies(),
        };
    }

    IReadOnlyList<KnownAgency> Agencies()
    {
        KnownAgency[] often = dice.Chance(0.76) ? [KnownAgency.SocialCare, KnownAgency.Health] : [KnownAgency.Health];
        KnownAgency[] others = [KnownAgency.Police, KnownAgency.Education, KnownAgency.EarlyHelp, KnownAgency.Housing,
            KnownAgency.MentalHealth];
        return [.. often, .. dice.Some(others, dice.Between(0, 3))];
    }
}
