using System.Diagnostics;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.Plan;
using Safeguarding.AppHost;
using Safeguarding.TestKit;

namespace Safeguarding.Demo.Tests;

/// <summary>A small year on a real platform: it is killed while the year is being filled, and started again.</summary>
public sealed class FilledYearTests : IAsyncLifetime
{
    static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);
    static readonly Dictionary<string, string> SmallYear = new() { ["DEMO_NOTIFICATIONS"] = $"{Courses.Fewest}" };

    Platform _platform = null!;

    public async ValueTask InitializeAsync() => _platform = await Platform.StartNewAsync(SmallYear, "--demo");

    [Fact]
    public async Task It_reaches_every_state_once_whatever_interrupts_it()
    {
        await SaidAsync(said => said.Split("Demo year: ").Length > 7, "half the year's months");
        await _platform.KillHostAsync();
        await _platform.StartAgainAsync("--demo");
        await SaidAsync(said => said.Contains($"Demo year: ready ({Courses.Fewest} notifications in", StringComparison.Ordinal),
            "that the year is ready");

        var year = await LookAsync();
        Assert.Equal(Courses.Fewest, year.Notifications.Count);
        Assert.Equal(Enum.GetValues<NotificationState>(), year.Notifications.Select(row => row.State).Distinct().Order());
        Assert.Contains(year.Notifications, row => row.Late);
        Assert.Contains(year.Notifications, row => !row.InPanelRemit);
        // Nobody amends a notification in the demo year.
        Assert.Equal(Enum.GetValues<Contracts.LocalInquiries.InquiryState>().Except([Contracts.LocalInquiries.InquiryState.SetAside]),
            year.Inquiries.Select(row => row.State).Distinct().Order());
        Assert.Equal(Enum.GetValues<CaseState>().Except([CaseState.AwaitingNotification, CaseState.SetAside]),
            year.Cases.Select(row => row.State).Distinct().Order());
        Assert.Equal(Enum.GetValues<Contracts.NationalPanel.InquiryState>(), year.National.Select(row => row.State).Distinct().Order());
        Assert.Equal(Enum.GetValues<MeetingState>(), year.Meetings.Select(row => row.State).Distinct().Order());
        Assert.All(year.Meetings, row => Assert.NotEqual(0, row.NumberOfCases));
        Assert.Contains(year.Reviewers, row => row.RemovedAt is not null);
        Assert.Contains(year.Reviewers, row => row.RemovedAt is null);
        Assert.Equal([BulletinState.Draft, BulletinState.Approved], year.Drafts.Select(row => row.State).Distinct().Order());
        Assert.NotEmpty(year.Bulletins);
        AssertSpread(year.Notifications.Select(row => row.SentAt));

        await AskAgainAsync();
        Assert.Equal(year.Told, (await LookAsync()).Told);
    }

    public ValueTask DisposeAsync() => _platform.DisposeAsync();

    static void AssertSpread(IEnumerable<DateTime> moments)
    {
        var days = moments.Order().ToList();
        Assert.InRange(days[^1], DateTime.UtcNow.AddDays(-6), DateTime.UtcNow);
        Assert.InRange(days[0], DateTime.UtcNow.AddDays(-370), DateTime.UtcNow.AddDays(-300));
    }

    // With what the folder remembers taken away every step is looked at again, and finds itself done.
    async Task AskAgainAsync()
    {
        var folder = Path.Combine(_platform.DataFolder, "demo");
        (YearFile.OpenOrBegin(folder, Year.Span()) with { LivedUntil = null }).Save(folder);
        var start = new ProcessStartInfo(Checkout.Dotnet, [Checkout.DemoAssembly, _platform.Address.ToString(), _platform.DataFolder,
            Path.Combine(Checkout.Samples, "demo-clients.json")]);
        using var filler = Process.Start(start)!;
        await filler.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, filler.ExitCode);
    }

    Task SaidAsync(Func<string, bool> asked, string what) =>
        Eventually.True(() => Task.FromResult(asked(_platform.Output)), $"the host said {what}", Limit);

    async Task<Filled> LookAsync()
    {
        using var secretariat = new DemoClient(_platform.Address, "panel-secretariat");
        using var editor = new DemoClient(_platform.Address, "editor-one");
        var panel = secretariat.Api;
        return new Filled(
            (await panel.Notifications.ListAsync("?limit=200", default)).Items,
            (await panel.LocalInquiries.ListAsync("?limit=200", default)).Items,
            (await panel.Panel.CasesAsync("?limit=200", default)).Items,
            (await panel.Panel.InquiriesAsync("?limit=200", default)).Items,
            (await panel.Meetings.ListAsync("?limit=200", default)).Items,
            (await panel.Reviewers.AllAsync("?limit=200", default)).Items,
            (await panel.Library.SearchAsync("?limit=100", default)).Total,
            (await panel.Library.BulletinsAsync("?limit=200", default)).Items,
            (await editor.Api.Library.DraftsAsync("?limit=200", default)).Items,
            Directory.GetFiles(Path.Combine(_platform.DataFolder, "mail"), "*.eml").Length);
    }

    sealed record Filled(
        IReadOnlyList<NotificationSummary> Notifications, IReadOnlyList<InquirySummary> Inquiries, IReadOnlyList<CaseSummary> Cases,
        IReadOnlyList<NationalInquirySummary> National, IReadOnlyList<MeetingSummary> Meetings, IReadOnlyList<PooledReviewer> Reviewers,
            int Lessons,
        IReadOnlyList<BulletinHeadline> Bulletins, IReadOnlyList<BulletinDraft> Drafts, int Mails)
    {
        public object Told => new
        {
            Notifications.Count,
            InquiryCount = Inquiries.Count,
            Cases = string.Join(' ', Cases.Select(row => $"{row.Id}:{row.State}:{row.Version}").Order()),
            National = National.Count,
            Meetings = string.Join(' ', Meetings.Select(row => $"{row.Id}:{row.Version}").Order()),
            Reviewers = string.Join(' ', Reviewers.Select(row => $"{row.Id}:{row.Version}").Order()),
            Lessons,
            Bulletins = Bulletins.Count,
            Drafts = string.Join(' ', Drafts.Select(row => $"{row.Id}:{row.Version}").Order()),
            Mails,
        };
    }
}
