using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Notifications.Rules;

/// <summary>What happened and where. The link between abuse and harm must be answered, and no answer prevents sending.</summary>
static class IncidentRules
{
    public static void Check(NotificationContent content, RuleScope scope)
    {
        if (!scope.Errors.Required("incident", content.Incident))
            return;

        var incident = content.Incident!;
        scope.Errors.Required("incident.date", incident.Date);
        scope.Errors.Required("incident.nature", incident.Nature);
        scope.Errors.Required("incident.abuseLink", incident.AbuseLink);
        scope.Errors.MaxLength("incident.suspectedCause", incident.SuspectedCause, 2_000);
        if (scope.Errors.Required("incident.place", incident.Place))
            Place(incident.Place!, scope);
        Abuse(content.Kind, incident.Abuse, scope);
    }

    static void Place(IncidentPlace place, RuleScope scope)
    {
        const string path = "incident.place";
        scope.Errors.Required($"{path}.where", place.Where);
        scope.Errors.Required($"{path}.setting", place.Setting);
        scope.Errors.MaxLength($"{path}.address", place.Address, 400);
        scope.Errors.MaxLength($"{path}.country", place.Country, 100);
        if (place.Where == PlaceKind.OutsideEngland)
        {
            scope.Errors.Required($"{path}.country", place.Country);
            scope.Errors.MaxLength($"{path}.postcode", place.Postcode, 20);
        }
        else
        {
            scope.NotApplicable($"{path}.country", place.Where is null ? null : place.Country, "Only a place outside England has this.");
            Postcode.Check($"{path}.postcode", place.Postcode, scope);
        }
    }

    static void Abuse(IncidentKind? kind, IReadOnlyList<AbuseIndication>? abuse, RuleScope scope)
    {
        const string path = "incident.abuse";
        if (kind is IncidentKind.ChildDeath or IncidentKind.SeriousHarm)
            scope.Errors.Required(path, abuse);
        scope.TooMany(path, abuse, 20);
        for (var index = 0; index < abuse?.Count; index++)
        {
            if (scope.Errors.Required($"{path}[{index}].type", abuse[index].Type))
                scope.Errors.OneOf($"{path}[{index}].type", abuse[index].Type, CodeList.AbuseCategory.Codes);
            scope.Errors.Required($"{path}[{index}].certainty", abuse[index].Certainty);
        }
    }
}
