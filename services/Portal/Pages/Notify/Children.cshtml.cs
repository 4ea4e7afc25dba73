using Safeguarding.Client;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify;

public class ChildrenPage(DraftsClient drafts, AreaRegister areas) : DraftPage(drafts)
{
    public IReadOnlyList<(Guid Id, Group Group)> Named =>
        [.. (Draft.Content.Children ?? [])
            .Select((child, index) => (child.Id!.Value, PeopleSummary.Of(child, index + 1, areas, Draft.NotAsked).LinkedUnder(Home)))];

    /// <summary>Adults who are here already, and of whom it is not said how they are related to which children.</summary>
    public IEnumerable<(Guid Id, string Adult, string Children)> NotRelated =>
        from adult in Draft.Content.Adults ?? []
        let related = (adult.Relations ?? []).Select(relation => relation.Child).ToHashSet()
        let children = Enumerable.Range(1, Named.Count).Where(number => !related.Contains(number)).ToList()
        where related.Count > 0 && children.Count > 0
        select (adult.Id!.Value, Words.NameOf(adult),
            (children.Count == 1 ? "child " : "children ") + string.Join(", ", children));

    public Guid NewId { get; } = Guid.CreateVersion7();
}
