using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Rules;

/// <summary>Questions about a child that cannot apply at its age. They need no answer; one that is given all the same is kept.</summary>
static class NotAsked
{
    // A unique pupil number is given on entry to a maintained nursery or school, from the age of two on.
    const int YoungestPupil = 2;

    // Children Act 1989 sch. 2 para. 19B and s. 23A: nobody is a care leaver before 16.
    const int YoungestCareLeaver = 16;
    const int Adulthood = 18;

    static readonly string[] OfUnborn =
    [
        "sex", "ethnicity", "disabled", "disability", "firstLanguage", "school", "nhsNumber", "nhsNumberOverride", "upn", "upnOverride",
        "status.lookedAfter", "status.legalStatus", "status.placementType", "status.placingAreaCode", "status.careLeaver",
    ];

    static readonly string[] OfInfant = ["firstLanguage", "upn", "upnOverride", "status.careLeaver"];
    static readonly string[] OfChild = ["status.careLeaver"];

    static readonly string[] OfAdult =
    [
        "upn", "upnOverride", "status.lookedAfter", "status.legalStatus", "status.placementType", "status.placingAreaCode",
        "status.childInNeed",
    ];

    /// <summary>Paths in the content.</summary>
    public static IReadOnlyList<string> Of(NotificationContent content) =>
    [
        .. (content.Children ?? []).Index().Where(child => child.Item is not null)
            .SelectMany(child => Of(child.Item, content).Select(path => $"children[{child.Index}].{path}")),
    ];

    /// <summary>Paths in the child.</summary>
    public static IReadOnlyList<string> Of(ChildDetails child, NotificationContent content)
    {
        if (child.ExpectedOn is not null)
            return OfUnborn;
        return (content.FirstOn() ?? content.BecameAwareOn) is { } incident ? OfAge(child.AgeOn(incident)) : OfAge(child.AgeInYears());
    }

    static string[] OfAge(int? years) => years switch
    {
        null => [],
        < YoungestPupil => OfInfant,
        < YoungestCareLeaver => OfChild,
        < Adulthood => [],
        _ => OfAdult,
    };
}
