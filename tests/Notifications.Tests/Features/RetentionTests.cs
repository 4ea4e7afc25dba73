using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Retention;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class RetentionTests
{
    static readonly string[] Lines =
    [
        "kind,valid_from,years", "childDeath,2020-01-01,10", "childDeath,2026-01-01,20", "seriousHarm,2020-01-01,5",
        "lookedAfterChildDeath,2020-01-01,5", "careLeaverDeath,2020-01-01,5", "other,2020-01-01,5",
    ];

    [Theory]
    [InlineData("2025-12-31", "2030-05-01")]
    [InlineData("2026-01-01", "2040-05-01")]
    [InlineData("2019-01-01", "2030-05-01")]
    public void The_rule_that_holds_today_says_how_long(string today, string until) => Assert.Equal(DateOnly.Parse(until, null),
        RetentionSchedule.Read(Lines).KeptUntil(IncidentKind.ChildDeath, new DateOnly(2020, 5, 1), DateOnly.Parse(today, null)));

    [Theory]
    [InlineData("childDeath,2020-01-01,ten")]
    [InlineData("childDeath,1.1.2020,10")]
    [InlineData("birth,2020-01-01,10")]
    [InlineData("childDeath,2020-01-01,0")]
    public void A_line_that_cannot_be_read_is_refused(string line) =>
        Assert.Throws<FormatException>(() => RetentionSchedule.Read([.. Lines, line]));

    [Fact]
    public void A_kind_without_a_rule_is_refused() => Assert.Throws<FormatException>(() => RetentionSchedule.Read(Lines[..^1]));

    [Fact]
    public async Task What_need_not_be_kept_is_proposed_unless_it_is_held_and_is_erased_when_somebody_confirms_it()
    {
        await using var app = new NotificationsApp();
        await app.InitializeAsync();
        var administrator = app.SignedInAs(People.Administrator());
        var (old, held) = ((await app.SendAsync(Given.Notification())).Id, (await app.SendAsync(Given.Notification())).Id);
        (await administrator.PutJsonAsync($"/api/notifications/{held}/legal-hold",
            new HoldNotificationRequest { Held = true, Reason = "A trial." })).EnsureSuccessStatusCode();
        Assert.Empty(await DueAsync(administrator));
        var kept = await administrator.GetAsync<NotificationRetention>($"/api/notifications/{old}/retention");

        app.Clock.Offset = kept.KeptUntil.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc).AddDays(1) - DateTime.UtcNow;

        Assert.Equal([old], await DueAsync(administrator));
        Assert.Equal(HttpStatusCode.NoContent, (await administrator.PostJsonAsync($"/api/notifications/{old}/erasure",
            new EraseNotificationRequest { Reason = ErasureReason.RetentionEnded })).StatusCode);
        Assert.Empty(await DueAsync(administrator));
    }

    static async Task<IEnumerable<Guid>> DueAsync(HttpClient administrator) =>
        (await administrator.GetAsync<Page<NotificationRetention>>("/api/notifications/retention?due=true")).Items.Select(row => row.Id);
}
