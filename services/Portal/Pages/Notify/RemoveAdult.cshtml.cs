using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify;

public class RemoveAdultPage(DraftsClient drafts) : RemovePage(drafts, "adults")
{
    public override string? Name =>
        Draft.Content.Adults?.FirstOrDefault(adult => adult.Id == PersonId) is { } adult ? Words.NameOf(adult) : null;

    protected override NotificationContent Without(NotificationContent content) => content.WithoutAdult(PersonId);
}
