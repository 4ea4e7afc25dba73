using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>
/// Pages find a child or an adult by its id, which neither moves when another is removed nor says anything about them. A program may have
/// saved the draft without ids: then the place stands for one, the same each time, until the next save keeps it.
/// </summary>
static class OwnIds
{
    public static NotificationContent WithIds(this NotificationContent content, Guid draft) => content with
    {
        Children = content.Children?.Select((child, index) => child with { Id = child.Id ?? Of(draft, "child", index) }).ToList(),
        Adults = content.Adults?.Select((adult, index) => adult with { Id = adult.Id ?? Of(draft, "adult", index) }).ToList(),
    };

    static Guid Of(Guid draft, string kind, int index) =>
        new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes($"{draft} {kind} {index}")).AsSpan(0, 16));
}
