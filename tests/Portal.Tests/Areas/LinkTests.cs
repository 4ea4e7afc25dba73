using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Areas;

public class LinkTests(CasePages app) : IClassFixture<CasePages>
{
    [Fact]
    public async Task Two_notifications_are_linked_from_the_case_and_unlinked_again()
    {
        var (first, second) = (await app.NotifiedAsync(), await app.NotifiedAsync());
        var (path, other) = ($"/cases/{first.NotificationId}", $"/cases/{second.NotificationId}");
        using var amira = app.As(People.NotifierOf(People.Leeds));

        var bare = await amira.SendAsync($"{path}/link");
        var linked = await amira.SendAsync($"{path}/link",
            ("Reference", second.Reference), ("Leads", "other"), ("Relation", "sameIncident"));
        var leading = await amira.OpenAsync(other);
        var list = await amira.OpenAsync($"/cases?reference={first.Reference}");
        var unexplained = await amira.SendAsync($"{path}/unlink/{second.NotificationId}");
        var apart = await amira.SendAsync($"{path}/unlink/{second.NotificationId}", ("Reason", "twoIncidents"), ("Text", "Two children."));
        var again = await amira.SendAsync($"{path}/unlink/{second.NotificationId}");

        Assert.Matches("(?s)href=\"#Reference\">Select a notification.*href=\"#Leads\">Select which of the two leads", bare.Main);
        Assert.Contains("same NHS number", bare.Main, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(path, linked.Path.Split('#')[0]);
        Assert.Contains("It leads: the local inquiry", linked.Main, StringComparison.Ordinal);
        Assert.Contains("This one leads.", leading.Main, StringComparison.Ordinal);
        Assert.Contains("Its council became aware on", leading.Main, StringComparison.Ordinal);
        Assert.Contains("Linked: another notification leads", list.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Linked notifications", apart.Main, StringComparison.Ordinal);
        Assert.Matches("(?s)href=\"#Reason\">Select why.*href=\"#Text\">Explain why", unexplained.Main);
        Assert.Matches("(?s)Link with another notification taken back.*They are of two incidents", apart.Main);
        Assert.Equal(path, again.Path);
    }

    [Fact]
    public async Task The_inquiry_and_the_case_of_the_one_that_follows_say_why_they_are_set_aside()
    {
        var (first, second) = (await app.NotifiedAsync(), await app.NotifiedAsync());
        foreach (var incident in new[] { first, second })
        {
            await app.Inquiries.Bus.DeliverAsync(incident);
            await app.Panel.Bus.DeliverAsync(incident);
        }

        using var ruth = app.As(People.Secretariat());
        await ruth.SendAsync($"/cases/{first.NotificationId}/link",
            ("Reference", second.Reference), ("Leads", "other"), ("Relation", "sameIncident"));
        var told = await app.Notifications.Bus.PublishedAsync<NotificationsLinked>(one => one.NotificationId == first.NotificationId);
        await app.Inquiries.Bus.DeliverAsync(told);
        await app.Panel.Bus.DeliverAsync(told);
        using var amira = app.As(People.NotifierOf(People.Leeds));
        var (following, leading) = (await app.Panel.CaseOfAsync(first.NotificationId), await app.Panel.CaseOfAsync(second.NotificationId));

        var area = await amira.OpenAsync($"/cases/{first.NotificationId}");
        var panel = await ruth.OpenAsync($"/panel/cases/{following.Id}");
        var other = await ruth.OpenAsync($"/panel/cases/{leading.Id}");

        Assert.Contains("Another notification of the same incident leads", area.Main, StringComparison.Ordinal);
        Assert.Contains($"/panel/cases/{leading.Id}\"", panel.Main, StringComparison.Ordinal);
        Assert.Contains($"/panel/cases/{following.Id}\"", other.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_link_is_offered_nothing()
    {
        var path = $"/cases/{(await app.NotifiedAsync()).NotificationId}";
        using var grace = app.As(People.HealthPartnerOf(People.Leeds));

        var page = await grace.OpenAsync(path);

        Assert.DoesNotContain($"{path}/link", page.Main, StringComparison.Ordinal);
        Assert.Equal(404, (int)(await grace.OpenAsync($"{path}/link")).Status);
    }
}
