using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Rules;

/// <summary>The adults and how they are related to the children.</summary>
static class AdultRules
{
    public static void Check(NotificationContent content, RuleScope scope)
    {
        scope.TooMany("adults", content.Adults, 100);
        scope.OwnIds("adults", content.Adults?.Select(adult => adult.Id) ?? []);
        for (var index = 0; index < content.Adults?.Count; index++)
            Adult($"adults[{index}]", content.Adults[index], content.Children?.Count ?? 0, scope);
    }

    static void Adult(string path, AdultDetails adult, int children, RuleScope scope)
    {
        if (adult.NameNotKnown != true)
            scope.Errors.Required($"{path}.lastName", adult.LastName);
        scope.Errors.MaxLength($"{path}.firstNames", adult.FirstNames, 200);
        scope.Errors.MaxLength($"{path}.lastName", adult.LastName, 200);
        scope.Errors.MaxLength($"{path}.otherNames", adult.OtherNames, 400);
        scope.Past($"{path}.birthDate", adult.BirthDate);
        scope.Errors.Required($"{path}.role", adult.Role);
        scope.TooMany($"{path}.relations", adult.Relations, 50);
        for (var index = 0; index < adult.Relations?.Count; index++)
            Relation($"{path}.relations[{index}]", adult.Relations[index], children, scope);
    }

    static void Relation(string path, ChildRelation relation, int children, RuleScope scope)
    {
        // Without children yet that is what is missing.
        if (scope.Errors.Required($"{path}.child", relation.Child) && (relation.Child < 1 || (children > 0 && relation.Child > children)))
            scope.Errors.Add($"{path}.child", "unknown-child", "There is no child with this number.");
        scope.Errors.Text($"{path}.relation", relation.Relation, 100);
    }
}
