using System.Globalization;
using System.Text.RegularExpressions;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>The pages of the journey in their order, and the way from an answer's path to the page that asks for it.</summary>
public static partial class Journey
{
    public static readonly Section Kind = new("kind", "Kind of incident", "kind");
    public static readonly Section Awareness = new("awareness", "When you became aware", "becameAwareOn");
    public static readonly Section Lateness = new("lateness", "Why it is late", "lateReason");
    public static readonly Section EarlierReport = new("earlier-report", "Told by telephone or on paper", "earlierReport");
    public static readonly Section Date = new("date", "When it happened", "incident.date");
    public static readonly Section Place = new("place", "Where it happened", "incident.place");
    public static readonly Section Area = new("area", "Responsible area", "areaCode");
    public static readonly Section OtherAreas = new("other-areas", "Other areas to be told", "otherAreas");
    public static readonly Section Nature = new("nature", "Nature of the incident", "incident.nature", "incident.suspectedCause");
    public static readonly Section Abuse = new("abuse", "Abuse and neglect", "incident.abuse", "incident.abuseLink");
    public static readonly Section Narrative = new("narrative", "What is known", "narrative");
    public static readonly Section Actions = new("actions", "What was done straight away", "immediateActions");
    public static readonly Section Children = new("children", "Children", "children");
    public static readonly Section Adults = new("adults", "Adults", "adults");
    public static readonly Section Proceedings = new("proceedings", "Proceedings", "proceedings");
    public static readonly Section Media = new("media", "Media interest", "mediaInterest");
    public static readonly Section Contact = new("contact", "Who can answer questions", "contact");

    public static readonly Section ChildNames = new("names", "Name and part in the incident",
        "firstNames", "lastName", "nameNotKnown", "nameDescription", "otherNames", "role");
    public static readonly Section ChildBirth = new("birth", "Age", "birthDate", "age", "expectedOn");
    public static readonly Section ChildAbout = new("about", "About the child", "sex", "ethnicity", "disabled", "disability",
        "firstLanguage");
    public static readonly Section ChildHome = new("home", "Where the child lives", "home");
    public static readonly Section ChildNumbers = new("numbers", "School and numbers", "school", "nhsNumber", "nhsNumberOverride", "upn",
        "upnOverride");
    public static readonly Section ChildCare = new("care", "Looked after by a council",
        "status.lookedAfter", "status.legalStatus", "status.placementType", "status.placingAreaCode", "status.careLeaver");
    public static readonly Section ChildPlans = new("plans", "Plans and agencies",
        "status.childProtectionPlan", "status.planCategory", "status.childInNeed", "status.knownTo");

    public static readonly Section AdultPerson = new("person", "Name and role",
        "firstNames", "lastName", "nameNotKnown", "otherNames", "birthDate", "role", "allegedPerpetrator");
    public static readonly Section AdultRelations = new("relations", "Relation to the children", "relations");

    public static readonly IReadOnlyList<Section> OfChild = [ChildNames, ChildBirth, ChildAbout, ChildHome, ChildNumbers, ChildCare,
        ChildPlans];
    public static readonly IReadOnlyList<Section> OfAdult = [AdultPerson, AdultRelations];

    /// <summary>
    /// The order in which one page leads to the next. Lateness is asked only where there is any, an earlier report offered.
    /// </summary>
    public static readonly IReadOnlyList<Section> All =
    [
        Kind, Awareness, Date, Place, Area, OtherAreas, Nature, Abuse, Narrative, Actions, Children, Adults, Proceedings, Media, Contact,
    ];

    /// <summary>
    /// The page after this one; documents and partners follow the last, and then the check of all answers, which is all that an amendment
    /// has.
    /// </summary>
    public static string After(Section step, bool amends = false) =>
        step == Lateness || step == EarlierReport ? Date.Slug
        : All.SkipWhile(known => known != step).Skip(1).FirstOrDefault()?.Slug ?? (amends ? "check" : "documents");

    /// <summary>What the page is called that asks for the answer.</summary>
    public static string TitleOf(string path) => Find(path, new NotificationContent()).Title;

    /// <summary>The page that asks for the answer, its address and title complete.</summary>
    public static Section Find(string path, NotificationContent content)
    {
        if (Entry().Match(path) is not { Success: true } entry)
            return All.Append(Lateness).Append(EarlierReport).FirstOrDefault(step => step.Covers(path)) ?? Kind;

        var index = int.Parse(entry.Groups["index"].Value, CultureInfo.InvariantCulture);
        var ofChild = entry.Groups["list"].Value == "children";
        var id = ofChild ? content.Children?.ElementAtOrDefault(index)?.Id : content.Adults?.ElementAtOrDefault(index)?.Id;
        var steps = ofChild ? OfChild : OfAdult;
        var step = steps.FirstOrDefault(step => step.Covers(entry.Groups["rest"].Value)) ?? steps[0];
        return step with
        {
            Slug = $"{entry.Groups["list"].Value}/{id}/{step.Slug}",
            Title = $"{(ofChild ? "Child" : "Adult")} {index + 1}: {step.Title.ToLowerInvariant()}",
        };
    }

    [GeneratedRegex(@"\A(?<list>children|adults)\[(?<index>[0-9]{1,4})\]\.?(?<rest>.*)\z")]
    private static partial Regex Entry();
}
