using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Rules;

/// <summary>The kind of notification and the children it names must fit.</summary>
static class KindRules
{
    public static void Check(NotificationContent content, RuleScope scope)
    {
        if (content.Children is not { Count: > 0 } children)
            return;

        var needed = content.Kind switch
        {
            IncidentKind.ChildDeath or IncidentKind.LookedAfterChildDeath or IncidentKind.CareLeaverDeath => ChildRole.Died,
            IncidentKind.SeriousHarm => ChildRole.Harmed,
            _ => (ChildRole?)null,
        };
        if (needed is not null && children.All(child => child.Role is not null && child.Role != needed))
            scope.Errors.Add("children", "required",
                needed == ChildRole.Died ? "At least one child must be one who died." : "At least one child must be one who was harmed.");

        for (var index = 0; index < children.Count; index++)
        {
            if (children[index] is { Role: ChildRole.Died, Status: { } status })
                Died($"children[{index}].status", status, content.Kind, scope);
        }
    }

    static void Died(string path, ChildStatus status, IncidentKind? kind, RuleScope scope)
    {
        if (kind == IncidentKind.LookedAfterChildDeath && status.LookedAfter is Answer.No or Answer.NotKnown)
            scope.Errors.Add($"{path}.lookedAfter", "not-looked-after", "This kind is for a looked-after child.");
        if (kind == IncidentKind.CareLeaverDeath && scope.Errors.Required($"{path}.careLeaver", status.CareLeaver)
            && status.CareLeaver != Answer.Yes)
            scope.Errors.Add($"{path}.careLeaver", "not-care-leaver", "This kind is for a care leaver.");
    }
}
