using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify;

static class People
{
    /// <summary>The content without the child; relations of adults to the children after it follow these to their new places.</summary>
    public static NotificationContent WithoutChild(this NotificationContent content, Guid id)
    {
        var children = content.Children ?? [];
        var place = children.Index().Where(child => child.Item.Id == id).Select(child => child.Index + 1).FirstOrDefault();
        return place == 0 ? content : content with
        {
            Children = [.. children.Where(child => child.Id != id)],
            Adults = content.Adults?.Select(adult => adult with
            {
                Relations = adult.Relations?.Where(relation => relation.Child != place)
                    .Select(relation => relation.Child > place ? relation with { Child = relation.Child - 1 } : relation).ToList(),
            }).ToList(),
        };
    }

    public static NotificationContent WithoutAdult(this NotificationContent content, Guid id) =>
        content with { Adults = content.Adults?.Where(adult => adult.Id != id).ToList() };
}
