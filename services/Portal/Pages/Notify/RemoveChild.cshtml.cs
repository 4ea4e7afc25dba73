using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify;

public class RemoveChildPage(DraftsClient drafts) : RemovePage(drafts, "children")
{
    public override string? Name =>
        Draft.Content.Children?.FirstOrDefault(child => child.Id == PersonId) is { } child ? Words.NameOf(child) : null;

    protected override NotificationContent Without(NotificationContent content) => content.WithoutChild(PersonId);
}
