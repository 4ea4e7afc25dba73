using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Notify;

public class DraftListTests(NotifyPages app) : IClassFixture<NotifyPages>
{
    [Fact]
    public async Task Drafts_are_narrowed_and_the_order_is_kept()
    {
        var death = await app.DraftAsync(new NotificationContent { Kind = IncidentKind.ChildDeath });
        var harm = await app.DraftAsync(new NotificationContent { Kind = IncidentKind.SeriousHarm });
        using var amira = app.Amira();

        var page = await amira.OpenAsync("/notify?Kind=childDeath&sort=-saved");

        Assert.Contains($"href=\"{death.Path}\"", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(harm.Path, page.Main, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"sort\" value=\"-saved\">", page.Main, StringComparison.Ordinal);
        Assert.Contains("Kind=childDeath&amp;sort=saved", page.Main, StringComparison.Ordinal);
        Assert.Contains("Kind=childDeath&amp;sort=-saved&amp;handler=csv", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_most_urgent_can_stand_first_in_the_list_and_in_the_file()
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var soon = await app.DraftAsync(
            new NotificationContent { Kind = IncidentKind.CareLeaverDeath, BecameAwareOn = today.AddDays(-30) });
        var later = await app.DraftAsync(
            new NotificationContent { Kind = IncidentKind.CareLeaverDeath, BecameAwareOn = today.AddDays(-1) });
        using var amira = app.Amira();

        var page = await amira.OpenAsync("/notify?Kind=careLeaverDeath&sort=due");
        var file = await amira.OpenAsync("/notify?Kind=careLeaverDeath&sort=due&handler=csv");

        Assert.InRange(page.Main.IndexOf(soon.Path, StringComparison.Ordinal), 0, page.Main.IndexOf(later.Path, StringComparison.Ordinal));
        var days = file.Html.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Trim()[^10..]).ToList();
        Assert.Equal(days.Order(), days);
    }

    [Fact]
    public async Task Narrowed_to_nothing_the_lists_say_so_and_what_was_altered_by_hand_shows_all()
    {
        var draft = await app.DraftAsync();
        using var council = app.As(People.NotifierOf("E06000003"));
        using var partner = app.As(People.HealthPartnerOf("E06000003"));
        using var amira = app.Amira();

        Assert.Contains("There is no draft of this kind", (await council.OpenAsync("/notify?Kind=childDeath")).Main,
            StringComparison.Ordinal);
        Assert.Contains("There is none of this kind", (await partner.OpenAsync("/notify/shared?Kind=childDeath")).Main,
            StringComparison.Ordinal);
        Assert.Contains(draft.Path, (await amira.OpenAsync("/notify?Kind=fire&sort=colour")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partners_take_the_drafts_they_comment_on_away()
    {
        var (id, _) = await app.DraftAsync(new NotificationContent { Kind = IncidentKind.LookedAfterChildDeath });
        await app.Notifications.Notifier().PostJsonAsync($"/api/notifications/drafts/{id}/sharing", new { });
        using var partner = app.As(People.HealthPartnerOf(People.Leeds));

        var page = await partner.OpenAsync("/notify/shared?Kind=lookedAfterChildDeath");
        var file = await partner.OpenAsync("/notify/shared?Kind=lookedAfterChildDeath&handler=csv");

        Assert.Contains($"/notify/shared/{id}", page.Main, StringComparison.Ordinal);
        Assert.Contains("looked-after", file.Html, StringComparison.OrdinalIgnoreCase);
    }
}
