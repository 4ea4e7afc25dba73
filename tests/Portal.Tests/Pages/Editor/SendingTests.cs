using System.Text.RegularExpressions;

namespace Safeguarding.Portal.Tests.Pages.Editor;

// Two bulletins sent at the same moment ask for the same issue number, and one sender is told to try again.
[Collection(nameof(LibraryApp))]
public sealed class SendingTests(LibraryApp app) : EditorsAtWork(app)
{
    [Fact]
    public async Task An_approved_bulletin_is_scheduled_by_london_time_and_taken_back()
    {
        var bulletin = await WriteAsync();
        await Second.SendAsync(bulletin + "/preview");
        var day = DateTime.UtcNow.AddDays(30);
        (string, string)[] date = [("When", "later"), ("On.Day", $"{day.Day}"), ("On.Month", $"{day.Month}"), ("On.Year", $"{day.Year}")];

        var wrong = await Second.SendAsync(bulletin + "/send", [.. date, ("At", "half past")]);
        var scheduled = await Second.SendAsync(bulletin + "/send", [.. date, ("At", "8:30 am")]);
        var listed = await Second.OpenAsync($"/editor?State=scheduled&Q={Word}");
        var back = await Second.SendAsync(scheduled, bulletin + "?handler=unschedule");

        Assert.Contains("<a href=\"#At\">Time must be like 8:30am or 14:30</a>", wrong.Main, StringComparison.Ordinal);
        Assert.Contains("at 8:30am", scheduled.Main, StringComparison.Ordinal);
        Assert.Contains("To be sent on", listed.Main, StringComparison.Ordinal);
        Assert.Contains("will no longer be sent automatically", back.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_chosen_and_a_time_that_has_passed_are_told_beside_their_fields()
    {
        var bulletin = await WriteAsync();
        await Second.SendAsync(bulletin + "/preview");

        var none = await Second.SendAsync(bulletin + "/send");
        var past = await Second.SendAsync(
            bulletin + "/send", ("When", "later"), ("On.Day", "1"), ("On.Month", "2"), ("On.Year", "2020"), ("At", "9am"));

        Assert.Contains("<a href=\"#When\">Select when the bulletin is sent</a>", none.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#On\">The time must be from now on", past.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_needs_a_reason_and_shows_it_to_everyone()
    {
        var bulletin = await SentAsync();

        var refused = await Writer.SendAsync(bulletin + "/withdraw");
        var withdrawn = await Writer.SendAsync(bulletin + "/withdraw", ("Reason", $"A figure was wrong {Word}."));
        var issue = Regex.Match(withdrawn.Main, "/bulletins/\\d+").Value;

        Assert.Contains("<a href=\"#Reason\">Enter why the bulletin is withdrawn</a>", refused.Main, StringComparison.Ordinal);
        Assert.Contains("The bulletin was withdrawn", withdrawn.Main, StringComparison.Ordinal);
        Assert.Contains($"A figure was wrong {Word}.", (await Writer.OpenAsync(issue)).Main, StringComparison.Ordinal);
    }

    async Task<string> SentAsync()
    {
        var bulletin = await WriteAsync();
        await Second.SendAsync(bulletin + "/preview");
        await Second.SendAsync(bulletin + "/send", ("When", "now"));
        return bulletin;
    }
}
