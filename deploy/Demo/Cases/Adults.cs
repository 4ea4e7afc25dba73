using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.People;

namespace Safeguarding.Demo.Cases;

/// <summary>Parents, partners and others around the children.</summary>
static class Adults
{
    public static IReadOnlyList<AdultDetails> Of(Story story, Family family, int children, Dice dice)
    {
        var adults = new List<AdultDetails> { Parent(family, woman: true, "mother", children, dice) };
        if (dice.Chance(0.6))
            adults.Add(Parent(family, woman: false, "father", children, dice));
        else if (dice.Chance(0.5))
            adults.Add(Partner(children, dice));
        if (dice.Chance(0.2))
            adults.Add(Grandparent(family, children, dice));
        if (story.Nature is IncidentNature.ExtraFamilialViolence or IncidentNature.CriminalExploitation && !story.Perpetrator)
            adults.Add(new AdultDetails { NameNotKnown = true, Role = AdultRole.AllegedPerpetrator, AllegedPerpetrator = true });
        else if (story.Abuse.Contains("PHY") || story.Abuse.Contains("SAB"))
            Suspect(adults);
        return adults;
    }

    static void Suspect(List<AdultDetails> adults)
    {
        var who = adults.FindLastIndex(adult => adult.Role != AdultRole.Relative);
        adults[who] = adults[who] with { AllegedPerpetrator = true };
    }

    static AdultDetails Parent(Family family, bool woman, string relation, int children, Dice dice) => new()
    {
        FirstNames = Names.Known.Adult(woman, dice),
        LastName = dice.Chance(0.75) ? family.Surname : Names.Known.Surname(dice),
        BirthDate = new DateOnly(dice.Between(1976, 2003), dice.Between(1, 12), dice.Between(1, 28)),
        Role = AdultRole.Parent,
        Relations = ToAll(children, relation),
    };

    static AdultDetails Partner(int children, Dice dice) => new()
    {
        FirstNames = Names.Known.Adult(woman: false, dice),
        LastName = Names.Known.Surname(dice),
        Role = AdultRole.ParentsPartner,
        Relations = ToAll(children, "mother's partner"),
    };

    static AdultDetails Grandparent(Family family, int children, Dice dice) => new()
    {
        FirstNames = Names.Known.Adult(woman: true, dice),
        LastName = family.Surname,
        Role = AdultRole.Relative,
        Relations = ToAll(children, "grandmother"),
    };

    static IReadOnlyList<ChildRelation> ToAll(int children, string relation) =>
        [.. Enumerable.Range(1, children).Select(child => new ChildRelation { Child = child, Relation = relation })];
}
