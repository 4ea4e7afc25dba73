using System.Net;
using Safeguarding.Notifications.Tests;
using Safeguarding.TestKit;
using Incidents = Safeguarding.Notifications.Tests.Given;

namespace Safeguarding.Portal.Tests.Operations;

/// <summary>Administrators hold and erase notifications; the service behind the pages is the real one.</summary>
public sealed class KeepingTests(NotificationsApp notifications) : IDisposable
{
    readonly PortalHost _portal = new(new Dictionary<string, string>
    {
        ["notifications"] = notifications.Anonymous().BaseAddress!.ToString(),
    });

    [Fact]
    public async Task A_notification_is_found_by_its_reference_held_released_and_erased()
    {
        var sent = await notifications.SendAsync(Incidents.Notification());
        var path = $"/operations/retention/{sent.Id}";
        using var irene = As(People.Administrator());

        var found = await irene.OpenAsync($"/operations/retention?reference={sent.Reference}");
        var held = await SendAsync(irene, path, "hold&held=true", ("HoldReason", "An inquest is open."));
        var lifted = await SendAsync(irene, path, "hold&held=false", ("HoldReason", "It is over."));
        var mistyped = await EraseAsync(irene, path, "SIN-2026-00000-0");
        var erased = await EraseAsync(irene, path, sent.Reference);

        Assert.Contains($"href=\"{path}\"", found.Main, StringComparison.Ordinal);
        Assert.Contains("Nobody can erase it", held.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Erase it</h2>", held.Main, StringComparison.Ordinal);
        Assert.Contains("The hold is lifted", lifted.Main, StringComparison.Ordinal);
        Assert.Contains("Enter the reference of this notification", mistyped.Main, StringComparison.Ordinal);
        Assert.Contains("What the notification said of people is erased", erased.Main, StringComparison.Ordinal);
        using var council = As(People.NotifierOf(People.Leeds));
        var record = await council.OpenAsync($"/cases/{sent.Id}/record");
        Assert.Equal(HttpStatusCode.Gone, record.Status);
        Assert.Contains("What was reported has been erased", record.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_or_must_be_kept_is_said_beside_its_field()
    {
        var sent = await notifications.SendAsync(Incidents.Notification());
        var path = $"/operations/retention/{sent.Id}";
        using var irene = As(People.Administrator());

        var silent = await SendAsync(irene, path, "hold&held=true", ("HoldReason", " "));
        var unnumbered = await SendAsync(
            irene, path, "erase", ("Reason", "courtOrder"), ("Confirmed", sent.Reference));
        var early = await SendAsync(
            irene, path, "erase", ("Reason", "retentionEnded"), ("Confirmed", sent.Reference));

        Assert.Contains("<a href=\"#HoldReason\">Say why</a>", silent.Main, StringComparison.Ordinal);
        Assert.Contains("#OrderNumber", unnumbered.Main, StringComparison.Ordinal);
        Assert.Contains("must be kept until", early.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_proposed_waits_on_the_worklist_and_is_kept_longer_or_erased()
    {
        await using var own = new NotificationsApp();
        await own.InitializeAsync();
        using var portal = new PortalHost(new Dictionary<string, string>
        {
            ["notifications"] = own.Anonymous().BaseAddress!.ToString(),
        });
        var sent = await own.SendAsync(Incidents.Notification());
        own.Clock.Offset = TimeSpan.FromDays(366 * 25);
        await Proposing.RunAsync(own, sent.Id);
        var irene = People.Administrator();
        using var visitor = portal.VisitorAs(irene, own.TokenFor(irene));
        var path = $"/operations/retention/{sent.Id}";

        var work = await visitor.OpenAsync("/work/later");
        var wrong = await SendAsync(visitor, path, "postpone", ("PostponeReason", ""));
        var until = DateTime.UtcNow.AddYears(2);
        var far = await SendAsync(visitor, path, "postpone", ("PostponeReason", "A trial is awaited."),
            ("Until.Day", "1"), ("Until.Month", "5"), ("Until.Year", $"{until.Year}"));

        Assert.Contains("Decide whether a notification is erased", work.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#PostponeReason\">Say why</a>", wrong.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Until\">Enter the last day on which it is kept</a>", wrong.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Until\">", far.Main, StringComparison.Ordinal);
        var kept = await SendAsync(visitor, path, "postpone", ("PostponeReason", "A trial is awaited."),
            ("Until.Day", "1"), ("Until.Month", "5"), ("Until.Year", $"{(until + own.Clock.Offset).Year}"));
        Assert.Contains("administrators are asked again", kept.Main, StringComparison.Ordinal);
        Assert.Contains("A trial is awaited.", kept.Main, StringComparison.Ordinal);
        Assert.Contains("No notification was erased", (await visitor.OpenAsync("/operations/retention?erased=true")).Main,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/operations/retention")]
    [InlineData("/operations/retention/0197e000-0000-7000-8000-000000000000")]
    public async Task Only_administrators_come_in(string path)
    {
        using var ruth = As(People.Secretariat());

        Assert.Equal(HttpStatusCode.Forbidden, (await ruth.OpenAsync(path)).Status);
    }

    public void Dispose() => _portal.Dispose();

    Visitor As(Person person) => _portal.VisitorAs(person, notifications.TokenFor(person));

    static async Task<Seen> SendAsync(Visitor irene, string path, string handler, params (string, string)[] answers) =>
        await irene.SendAsync(await irene.OpenAsync(path), $"{path}?handler={handler}", answers);

    static Task<Seen> EraseAsync(Visitor irene, string path, string reference) => SendAsync(irene, path, "erase",
        ("Reason", "courtOrder"), ("OrderNumber", "LS25C00123"), ("Confirmed", reference));
}
