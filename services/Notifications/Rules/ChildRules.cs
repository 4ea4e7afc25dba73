using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Notifications.Rules;

/// <summary>Each child: who it is, where it lives, its part in the incident.</summary>
static class ChildRules
{
    public static void Check(NotificationContent content, RuleScope scope)
    {
        scope.Errors.Required("children", content.Children);
        scope.TooMany("children", content.Children, 50);
        scope.OwnIds("children", content.Children?.Select(child => child.Id) ?? []);
        for (var index = 0; index < content.Children?.Count; index++)
            Child($"children[{index}]", content.Children[index], content, scope);
    }

    static void Child(string path, ChildDetails child, NotificationContent content, RuleScope scope)
    {
        var notAsked = NotAsked.Of(child, content);
        Names(path, child, scope);
        AgeRules.Check(path, child, content, scope);
        if (!notAsked.Contains("sex"))
            scope.Errors.Required($"{path}.sex", child.Sex);
        if (!notAsked.Contains("ethnicity"))
            scope.Errors.Required($"{path}.ethnicity", child.Ethnicity);
        scope.Errors.OneOf($"{path}.ethnicity", child.Ethnicity, CodeList.Ethnicity.Codes);
        if (!notAsked.Contains("disabled"))
            scope.Errors.Required($"{path}.disabled", child.Disabled);
        scope.Errors.MaxLength($"{path}.disability", child.Disability, 1_000);
        scope.Errors.MaxLength($"{path}.firstLanguage", child.FirstLanguage, 100);
        scope.Errors.MaxLength($"{path}.school", child.School, 200);
        NhsNumber.Check(path, child, scope);
        Upn.Check(path, child, scope);
        scope.Errors.Required($"{path}.role", child.Role);
        if (scope.Errors.Required($"{path}.home", child.Home))
            Home($"{path}.home", child.Home!, content, scope);
        if (scope.Errors.Required($"{path}.status", child.Status))
            ChildStatusRules.Check($"{path}.status", child.Status!, notAsked, content, scope);
    }

    static void Names(string path, ChildDetails child, RuleScope scope)
    {
        if (child.NameNotKnown == true)
            scope.Errors.Required($"{path}.nameDescription", child.NameDescription);
        else if (child.ExpectedOn is null && string.IsNullOrEmpty(child.LastName))
            // Some people have one name; whichever field it stands in is right.
            scope.Errors.Required($"{path}.firstNames", child.FirstNames);

        scope.Errors.MaxLength($"{path}.nameDescription", child.NameDescription, 200);
        scope.Errors.MaxLength($"{path}.firstNames", child.FirstNames, 200);
        scope.Errors.MaxLength($"{path}.lastName", child.LastName, 200);
        scope.Errors.MaxLength($"{path}.otherNames", child.OtherNames, 400);
    }

    static void Home(string path, ChildHome home, NotificationContent content, RuleScope scope)
    {
        scope.Errors.MaxLength($"{path}.country", home.Country, 100);
        scope.Errors.MaxLength($"{path}.address", home.Address, 400);
        if (!string.IsNullOrWhiteSpace(home.Country))
        {
            scope.NotApplicable($"{path}.areaCode", home.AreaCode, "A home outside England has no area.");
            scope.Errors.MaxLength($"{path}.postcode", home.Postcode, 20);
            return;
        }

        if (scope.Errors.Required($"{path}.areaCode", home.AreaCode))
            AreaRules.InForce($"{path}.areaCode", home.AreaCode!, content, scope);
        Postcode.Check($"{path}.postcode", home.Postcode, scope);
    }
}
