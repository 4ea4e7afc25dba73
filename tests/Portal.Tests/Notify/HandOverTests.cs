using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;
using Incidents = Safeguarding.Notifications.Tests.Given;

namespace Safeguarding.Portal.Tests.Notify;

public class HandOverTests(NotifyPages app) : IClassFixture<NotifyPages>
{
    [Fact]
    public async Task A_draft_is_handed_over_and_back_and_each_time_it_is_said_where_it_went_and_came_from()
    {
        var (_, path) = await app.CompleteAsync();
        using var amira = app.Amira();
        using var kent = app.As(People.NotifierOf(People.Kent));

        var bare = await amira.SendAsync($"{path}/hand-over", ("AreaCode", ""));
        var done = await amira.SendAsync($"{path}/hand-over", ("AreaCode", People.Kent), ("Text", "It happened in Dover."));
        var taken = await kent.OpenAsync(path);
        var back = await kent.OpenAsync($"{path}/hand-over");
        await kent.SendAsync(back, $"{path}/hand-over", ("AreaCode", People.Leeds));
        var again = await amira.OpenAsync(path);

        Assert.Contains("href=\"#AreaCode\">Select the area that is responsible", bare.Main, StringComparison.Ordinal);
        Assert.Equal("/notify", done.Path.Split('?')[0]);
        Assert.Contains("The draft is handed over", done.Main, StringComparison.Ordinal);
        Assert.Matches("(?s)Handed over by .*Leeds.*It happened in Dover", taken.Main);
        Assert.Matches("(?s)Handed over by .*Kent", again.Main);
    }

    [Fact]
    public async Task A_withdrawn_notification_is_sent_anew_from_its_case()
    {
        var sent = Incidents.Notification();
        await app.Notifications.SendAsync(sent);
        await app.Notifications.Notifier().PostJsonAsync($"/api/notifications/{sent.Id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.WrongArea, Text = "Kent notifies." }, ifMatch: 1);
        using var amira = app.Amira();

        var draft = await amira.SendAsync($"/cases/{sent.Id}/send-anew");
        var again = await amira.SendAsync($"/cases/{sent.Id}/send-anew");

        Assert.StartsWith("/notify/", draft.Path, StringComparison.Ordinal);
        Assert.Equal(draft.Path, again.Path);
        Assert.Matches("(?s)Sends SIN-.* anew, which was withdrawn.*in time", draft.Main);
    }
}
