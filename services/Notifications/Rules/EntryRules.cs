using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Notifications.Rules;

/// <summary>No list has a <c>null</c> where an entry belongs; the other rules rely on it.</summary>
static class EntryRules
{
    /// <summary>Returns whether there is one.</summary>
    public static bool Check(NotificationContent content, FieldErrors errors)
    {
        Entries("otherAreas", content.OtherAreas, errors);
        Entries("incident.abuse", content.Incident?.Abuse, errors);
        Entries("children", content.Children, errors);
        Entries("adults", content.Adults, errors);
        Entries("proceedings", content.Proceedings, errors);
        foreach (var (adult, index) in (content.Adults ?? []).Select((adult, index) => (adult, index)))
            Entries($"adults[{index}].relations", adult?.Relations, errors);
        return errors.Any;
    }

    static void Entries<T>(string path, IReadOnlyList<T>? list, FieldErrors errors)
        where T : class?
    {
        for (var index = 0; index < list?.Count; index++)
        {
            if (list[index] is null)
                errors.Add($"{path}[{index}]", "invalid-value", "An entry cannot be null.");
        }
    }
}
