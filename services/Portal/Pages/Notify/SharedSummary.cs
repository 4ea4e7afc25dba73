using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>What is shared of a notification in words. What is not shared has no row: it is not "not given".</summary>
static class SharedSummary
{
    static readonly IReadOnlySet<string> OfIncident =
        new HashSet<string> { "Kind of incident", "Authority became aware", "When it happened", "Responsible area" };

    static readonly IReadOnlySet<string> OfChild = new HashSet<string> { "Name", "Age" };

    public static IEnumerable<Group> Of(NotificationContent content, NotificationShare share, AreaRegister areas)
    {
        var groups = Summary.Of(content, areas, []).ToList();
        yield return Only(groups[0], OfIncident);
        foreach (var child in groups.Where(group => group.Of is not null))
            yield return share.Part == SharedPart.Children ? child : Only(child, OfChild);
        yield return groups[^1] with
        {
            Title = "Whom to ask",
            Rows = [.. groups[^1].Rows.Where(row => row.Key == "Who can answer questions")],
        };
    }

    static Group Only(Group group, IReadOnlySet<string> keys) =>
        group with { Rows = [.. group.Rows.Where(row => keys.Contains(row.Key))] };
}
