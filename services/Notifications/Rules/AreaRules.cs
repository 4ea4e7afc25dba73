using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Rules;

/// <summary>Who is responsible and who else is told (Children Act 2004 s.16C(1)).</summary>
static class AreaRules
{
    public static void Check(NotificationContent content, CurrentUser notifier, RuleScope scope)
    {
        if (scope.Errors.Required("areaCode", content.AreaCode))
            Responsible(content, notifier, scope);

        scope.TooMany("otherAreas", content.OtherAreas, 20);
        for (var index = 0; index < content.OtherAreas?.Count; index++)
            Other($"otherAreas[{index}]", content.OtherAreas[index], content, scope);
    }

    /// <summary>
    /// Adds an error unless the area was in force when the incident happened or when the authority became aware: an area replaced
    /// between the two may be named by either code.
    /// </summary>
    public static bool InForce(string path, string areaCode, NotificationContent content, RuleScope scope)
    {
        if (scope.Areas.Find(areaCode) is not { } area)
            scope.Errors.Add(path, "unknown-code", "This is not the code of an area of England.");
        else if (new[] { content.FirstOn(), content.LastOn(), content.BecameAwareOn }.OfType<DateOnly>().ToList() is { Count: > 0 } dates
            && !dates.Any(area.InForceOn))
            scope.Errors.Add(path, "not-in-force", "This area did not exist when the incident happened.");
        else
            return true;
        return false;
    }

    static void Responsible(NotificationContent content, CurrentUser notifier, RuleScope scope)
    {
        if (!InForce("areaCode", content.AreaCode!, content, scope))
            return;
        // Who amends answers for the notification, whatever became of the area it was notified in.
        if (scope.Amended is { } amended && amended.AreaCode == content.AreaCode)
            return;
        if (scope.Amended is { IsGiven: true })
            scope.Errors.Add("areaCode", "given-by-panel", "The panel said which area answers for this case. Ask its secretariat.");
        else if (!scope.Areas.IsServedBy(content.AreaCode!, notifier))
            scope.Errors.Add("areaCode", "not-your-area", "Your council does not serve this area. The area where it happened notifies.");

        var homes = content.Children?.Select(child => child.Home).ToList() ?? [];
        if (content.Incident?.Place?.Where == PlaceKind.OutsideEngland && homes.Count > 0
            && homes.All(home => home is not null && home.AreaCode != content.AreaCode))
            scope.Errors.Add("areaCode", "not-residence", "Outside England the area where a child normally lives is responsible.");
    }

    static void Other(string path, OtherArea other, NotificationContent content, RuleScope scope)
    {
        scope.Errors.Required($"{path}.reason", other.Reason);
        if (!scope.Errors.Required($"{path}.areaCode", other.AreaCode) || !InForce($"{path}.areaCode", other.AreaCode!, content, scope))
            return;
        if (other.AreaCode == content.AreaCode)
            scope.Errors.Add($"{path}.areaCode", "same-area", "This is the responsible area.");
        else if (!ReferenceEquals(content.OtherAreas!.First(first => first.AreaCode == other.AreaCode), other))
            scope.Errors.Repeated($"{path}.areaCode", "This area is named more than once.");
    }
}
