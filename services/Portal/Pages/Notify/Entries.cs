using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>One of a draft's two lists of people, and how pages read and change its entries.</summary>
/// <param name="Noun">What one of them is called.</param>
/// <param name="Slug">The list's name in addresses and in paths of the content.</param>
/// <param name="Steps">The pages about one of them, in their order.</param>
public sealed record Entries<T>(
    string Noun, string Slug, IReadOnlyList<Section> Steps, Func<NotificationContent, IReadOnlyList<T>?> Read,
    Func<NotificationContent, IReadOnlyList<T>, NotificationContent> Write, Func<Guid, T> New, Func<T, Guid?> IdOf, Func<T, string> NameOf);

static class Entries
{
    public static readonly Entries<ChildDetails> Children = new("child", "children", Journey.OfChild,
        content => content.Children, (content, children) => content with { Children = children },
        id => new ChildDetails { Id = id }, child => child.Id, Words.NameOf);

    public static readonly Entries<AdultDetails> Adults = new("adult", "adults", Journey.OfAdult,
        content => content.Adults, (content, adults) => content with { Adults = adults },
        id => new AdultDetails { Id = id }, adult => adult.Id, Words.NameOf);
}
