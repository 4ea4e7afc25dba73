using System.Globalization;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.People;

namespace Safeguarding.Demo.Cases;

/// <summary>Makes what an area would report of one story.</summary>
static class NotificationMaker
{
    static readonly string[] Countries = ["Wales", "Scotland", "Spain", "Pakistan", "Jamaica", "Poland"];
    static readonly (string Title, string Place)[] Contacts =
        [("Head of safeguarding", "safeguarding"), ("Service manager, assessment", "assessment"), ("Practice review officer", "reviews")];

    /// <param name="late">Whether it is sent after its due date; most councils then say why.</param>
    public static NotificationContent Make(Story story, Place place, DateOnly becameAwareOn, bool late, Dice dice)
    {
        var incident = becameAwareOn.AddDays(
            -dice.Pick([(0, 35), (1, 25), (2, 10), (5, 10), (14, 12), (40, 8)], entry => (double)entry.Item2).Item1);
        var family = new Family(place, dice);
        if (story.Abroad)
            family.LivesIn(place.Code);
        var children = new Children(story, family, place, incident, dice).Make();
        return new NotificationContent
        {
            Kind = story.Kind,
            AreaCode = place.Code,
            OtherAreas = Others(place, family, children),
            BecameAwareOn = becameAwareOn,
            LateReason = late && dice.Chance(0.85) ? dice.Pick(Reasons, entry => entry.Share).Reason : null,
            Incident = Incident(story, place, family, incident, dice),
            Children = children,
            Adults = Adults.Of(story, family, children.Count, dice),
            Narrative = NotificationText.Narrative(story, children[0], children.Count - 1, incident, dice),
            ImmediateActions = dice.Pick(story.Actions),
            Proceedings = [.. story.Proceedings.Select(kind => new ParallelProceeding { Kind = kind, Details = dice.Pick(Standing) })],
            MediaInterest = dice.Pick([(MediaInterest.None, 84), (MediaInterest.Expected, 11), (MediaInterest.Present, 5)], entry =>
                (double)entry.Item2).Item1,
            Contact = Contact(place, dice),
        };
    }

    static readonly (LateReason Reason, double Share)[] Reasons =
    [
        (LateReason.CriteriaUnclear, 38), (LateReason.WaitingForInformation, 27), (LateReason.PartnersDisagreed, 14),
            (LateReason.ResponsibleAreaUnclear, 10),
        (LateReason.Oversight, 9), (LateReason.TechnicalFault, 2),
    ];

    static readonly string[] Standing = ["Open.", "Has begun; no outcome yet.", "The lead officer is in contact with the partners."];

    static IReadOnlyList<OtherArea>? Others(Place place, Family family, IReadOnlyList<ChildDetails> children)
    {
        var others = new List<OtherArea>();
        if (family.Residence != place.Code)
            others.Add(new OtherArea { AreaCode = family.Residence, Reason = OtherAreaReason.Residence });
        if (children[0].Status!.PlacingAreaCode is { } placing && others.All(other => other.AreaCode != placing))
            others.Add(new OtherArea { AreaCode = placing, Reason = OtherAreaReason.PlacingAuthority });
        return others.Count > 0 ? others : null;
    }

    static IncidentDetails Incident(Story story, Place place, Family family, DateOnly on, Dice dice)
    {
        var setting = dice.Pick(story.Settings);
        var (address, postcode) = setting == IncidentSetting.FamilyHome ? (family.Address, family.Postcode) : place.Address(dice);
        return new IncidentDetails
        {
            Date = When(story, on, dice),
            Place = story.Abroad
                ? new IncidentPlace { Where = PlaceKind.OutsideEngland, Country = dice.Pick(Countries), Setting = setting }
                : setting == IncidentSetting.Online
                    ? new IncidentPlace { Where = PlaceKind.England, Setting = setting }
                    : new IncidentPlace { Where = PlaceKind.England, Address = address, Postcode = postcode, Setting = setting },
            Nature = story.Nature,
            SuspectedCause = story.Cause,
            Abuse = [.. story.Abuse.Select(type =>
                new AbuseIndication { Type = type, Certainty = dice.Chance(0.5) ? AbuseCertainty.Known : AbuseCertainty.Suspected })],
            AbuseLink = story.Abuse.Count == 0 ? AbuseLink.Unlikely
                : dice.Pick([AbuseLink.Known, AbuseLink.Suspected, AbuseLink.Suspected, AbuseLink.Possible]),
        };
    }

    static IncidentDate When(
        Story story, DateOnly on, Dice dice) => story.Nature is IncidentNature.Neglect or IncidentNature.SexualHarm && dice.Chance(0.5)
        ? new IncidentDate { Precision = DatePrecision.Range, From = on.AddDays(-dice.Between(0, 5)), To = on }
        : dice.Chance(0.1)
            ? new IncidentDate { Precision = DatePrecision.Approximate, On = on }
            : new IncidentDate
            {
                Precision = DatePrecision.Exact,
                On = on,
                TimeOfDay = dice.Chance(0.6) ? string.Create(CultureInfo.InvariantCulture, $"about {dice.Between(0, 23):00}:00") : null,
            };

    static NotifierContact Contact(Place place, Dice dice)
    {
        var (title, mailbox) = dice.Pick(Contacts);
        var name = place.Name.ToLowerInvariant();
        return new NotifierContact
        {
            Name = $"{Names.Known.Adult(dice.Chance(0.6), dice)} {Names.Known.Surname(dice)}",
            JobTitle = title,
            Phone = place.Phone + dice.Between(100, 999).ToString(CultureInfo.InvariantCulture),
            Email = $"{mailbox}@{name}.example",
        };
    }
}
