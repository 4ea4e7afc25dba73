using Safeguarding.Contracts.Notifications;
using Safeguarding.StatutoryClocks;
using Incidents = Safeguarding.Notifications.Tests.Given;

namespace Safeguarding.Portal.Tests.Notify;

/// <summary>That the panel was told by telephone or on paper, on the pages of the journey.</summary>
public class EarlierReportPageTests(NotifyPages app) : IClassFixture<NotifyPages>
{
    static DateOnly Day => Incidents.Today.AddDays(-1);

    [Fact]
    public async Task It_is_answered_on_its_page_and_shown_wherever_the_sending_is()
    {
        var (id, path) = await app.CompleteAsync(content => content with { BecameAwareOn = Day });
        using var amira = app.Amira();

        Assert.Contains($"href=\"{path}/earlier-report\"", (await amira.OpenAsync(path)).Main, StringComparison.Ordinal);
        await amira.SendAsync($"{path}/earlier-report?return=check", Answers("Telephone", "9:05am"));
        var check = await amira.OpenAsync($"{path}/check");
        var sent = await amira.SendAsync(check, $"{path}/check", ("Anyway", "true"));
        var receipt = await amira.OpenAsync($"/cases/{id}/receipt");

        var at = GovUk.Dates.WithTime(LondonTime.InstantOf(Day, new TimeOnly(9, 5))!.Value);
        Assert.Contains($"By telephone, {at}", check.Main, StringComparison.Ordinal);
        Assert.Contains($"It counts as sent on {at}", sent.Main, StringComparison.Ordinal);
        Assert.Contains($"By telephone, {at}. Entered here {GovUk.Dates.InWords(Incidents.Today)}", receipt.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_or_cannot_be_is_said_beside_its_field_and_it_can_be_taken_back()
    {
        var (id, path) = await app.DraftAsync(new NotificationContent { BecameAwareOn = Day });
        using var amira = app.Amira();

        var bare = await amira.SendAsync($"{path}/earlier-report", Answers("", ""));
        var future = await amira.SendAsync($"{path}/earlier-report", ("Channel", "Paper"), ("At", "14:30"),
            ("On.Day", "1"), ("On.Month", "1"), ("On.Year", $"{Day.Year + 2}"));
        await amira.SendAsync($"{path}/earlier-report", Answers("Paper", "23:59"));
        var kept = (await app.ContentAsync(id)).EarlierReport;
        await amira.SendAsync($"{path}/earlier-report", Answers("no", ""));

        Assert.Contains("<a href=\"#Channel\">Select how the panel was told</a>", bare.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#At\">Enter the time</a>", bare.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#On\">This time is in the future.</a>", future.Main, StringComparison.Ordinal);
        Assert.Equal(ReportChannel.Paper, kept!.Channel);
        Assert.Null((await app.ContentAsync(id)).EarlierReport);
    }

    static (string, string)[] Answers(string channel, string at) =>
        [("Channel", channel), ("At", at), ("On.Day", $"{Day.Day}"), ("On.Month", $"{Day.Month}"), ("On.Year", $"{Day.Year}")];
}
