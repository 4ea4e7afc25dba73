using Safeguarding.Client;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify;

public class ChildrenPage(DraftsClient drafts, AreaRegister areas) : DraftPage(drafts)
{
    public IReadOnlyList<(Guid Id, Group Group)> Named =>
        [.. (Draft.Content.Children ?? [])
            .Select((child, index) => (child.Id!.Value, PeopleSummary.Of(child, index + 1, areas, Draft.NotAsked).LinkedUnder(Home)))];

    public Guid NewId { get; } = Guid.CreateVersion7();
}
