using Safeguarding.Client;

namespace Safeguarding.Portal.Pages.Notify;

public class AdultsPage(DraftsClient drafts) : DraftPage(drafts)
{
    public IReadOnlyList<(Guid Id, Group Group)> Named =>
        [.. (Draft.Content.Adults ?? [])
            .Select((adult, index) => (adult.Id!.Value, PeopleSummary.Of(adult, index + 1, Draft.Content).LinkedUnder(Home)))];

    public Guid NewId { get; } = Guid.CreateVersion7();
}
