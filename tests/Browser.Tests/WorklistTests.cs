using System.Globalization;
using System.Text.RegularExpressions;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests;

/// <summary>Monday morning of somebody with much to do.</summary>
public partial class WorklistTests(BrowserFixture fixture)
{
    const int MaxHeight = 2_500;
    static readonly Screen Phone = new(375, 812, JavaScript: true);

    [Fact]
    public async Task A_notifier_with_forty_cases_sees_the_most_urgent_first_and_a_way_to_all_the_rest()
    {
        await FillAsync();
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        await amira.OpenAsync("/dashboard");

        var due = await amira.Page.Locator(".app-band .govuk-task-list__status").AllInnerTextsAsync();
        var days = due.Select(WorkingDaysLeft).ToList();
        Assert.Equal(days.Order(), days);
        Assert.InRange(days[0], -100, -1);
        Assert.InRange(await HeightAsync(amira), 1, MaxHeight);
        await NothingIsHiddenAsync(amira);
        await amira.IsAccessibleAsync();

        await using var onThePhone = await fixture.SignedInAsync("amira.hussain", Phone);
        await onThePhone.OpenAsync("/dashboard");
        await onThePhone.FitsAsync();
        await onThePhone.IsAccessibleAsync();
    }

    async Task FillAsync()
    {
        using var job = new MainJob(fixture.Platform.Address);
        var council = job.As("leeds-council");
        var today = LondonTime.DateOf(DateTime.UtcNow);
        foreach (var daysAgo in new[] { 0, 1, 20, 3, 30 })
            await council.Drafts.SaveAsync(Guid.CreateVersion7(), new NotificationContent
            {
                Kind = IncidentKind.SeriousHarm,
                BecameAwareOn = today.AddDays(-daysAgo),
            }, version: null, default).TakenAsync();
        for (var number = 0; number < 40; number++)
        {
            using var notified = new MainJob(fixture.Platform.Address);
            await notified.SendNotificationAsync();
        }
    }

    /// <summary>Each band says how many it has and shows them all or leads to them.</summary>
    static async Task NothingIsHiddenAsync(Reader reader)
    {
        foreach (var band in await reader.Page.Locator(".app-band").AllAsync())
        {
            var all = int.Parse(await band.Locator(".app-count").InnerTextAsync(), CultureInfo.InvariantCulture);
            var shown = await band.Locator(".govuk-task-list__item").CountAsync();
            Assert.True(shown == all || await band.Locator($"a:has-text('All {all}')").CountAsync() == 1);
        }
    }

    static Task<int> HeightAsync(Reader reader) => reader.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");

    // "3 working days left", "due today", "1 working day overdue", "No deadline"
    static int WorkingDaysLeft(string words) => words switch
    {
        _ when words.Contains("today", StringComparison.Ordinal) => 0,
        _ when words.Contains("deadline", StringComparison.Ordinal) => int.MaxValue,
        _ when Number().Match(words) is { Success: true } days =>
            int.Parse(days.Value, CultureInfo.InvariantCulture) * (words.Contains("overdue", StringComparison.Ordinal) ? -1 : 1),
        _ => words.Contains("overdue", StringComparison.Ordinal) ? -1 : 0,
    };

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
