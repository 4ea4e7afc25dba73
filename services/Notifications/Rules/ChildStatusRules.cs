using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Notifications.Rules;

/// <summary>A child's standing with the authorities, with the codes of the department's returns.</summary>
static class ChildStatusRules
{
    public static void Check(
        string path, ChildStatus status, IReadOnlyList<string> notAsked, NotificationContent content, RuleScope scope)
    {
        if (!notAsked.Contains("status.lookedAfter"))
            scope.Errors.Required($"{path}.lookedAfter", status.LookedAfter);
        if (status.LookedAfter == Answer.Yes)
        {
            scope.Errors.Required($"{path}.legalStatus", status.LegalStatus);
            scope.Errors.Required($"{path}.placementType", status.PlacementType);
        }

        scope.Errors.OneOf($"{path}.legalStatus", status.LegalStatus, CodeList.LegalStatus.Codes);
        scope.Errors.OneOf($"{path}.placementType", status.PlacementType, CodeList.PlacementType.Codes);
        if (status.PlacingAreaCode is { } placing)
            AreaRules.InForce($"{path}.placingAreaCode", placing, content, scope);

        scope.Errors.Required($"{path}.childProtectionPlan", status.ChildProtectionPlan);
        if (status.ChildProtectionPlan is PlanStatus.Current or PlanStatus.Previous)
            scope.Errors.Required($"{path}.planCategory", status.PlanCategory);
        scope.Errors.OneOf($"{path}.planCategory", status.PlanCategory, CodeList.AbuseCategory.Codes);

        if (!notAsked.Contains("status.childInNeed"))
            scope.Errors.Required($"{path}.childInNeed", status.ChildInNeed);
        if (status.KnownTo is null)
            scope.Errors.Add($"{path}.knownTo", "required", "List the agencies that knew the child, or none.");
        else if (status.KnownTo.Distinct().Count() != status.KnownTo.Count)
            scope.Errors.Repeated($"{path}.knownTo", "An agency is named more than once.");
    }
}
