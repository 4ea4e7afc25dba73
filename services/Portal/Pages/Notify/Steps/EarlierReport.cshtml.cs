using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Pages.Notify.Steps;

/// <summary>That the panel was told while the service was away. What was sent keeps it as it is.</summary>
public class EarlierReportPage(DraftsClient drafts) : StepPage(drafts)
{
    const string Not = "no";
    const string Day = "Day on which the panel was told";

    [BindProperty]
    public string? Channel { get; set; }

    [BindProperty]
    public DateEntry On { get; set; } = new();

    [BindProperty]
    public string? At { get; set; }

    public IReadOnlyList<Choice> Channels => [.. Choice.Each<ReportChannel>(Words.For), new(Not, "No, it is sent here first")];

    public override Section Section => Journey.EarlierReport;

    /// <summary>Day and time are one answer.</summary>
    public override bool KeepsItself => false;

    protected override IReadOnlyList<Question> Questions =>
    [
        new("earlierReport.channel", nameof(Channel), "Select how the panel was told"),
        new("earlierReport.reportedAt", nameof(On), "Enter the day on which the panel was told"),
        new("earlierReport", nameof(Channel), "Select how the panel was told"),
    ];

    public override IActionResult OnGet() => Draft.Amends is null ? base.OnGet() : LocalRedirect(Home);

    protected override void Show(NotificationContent content)
    {
        Channel = content.EarlierReport?.Channel?.ToString();
        if (content.EarlierReport?.ReportedAt is { } at)
            (On, At) = (DateEntry.Of(LondonTime.DateOf(at)), TypedTime.Of(at));
    }

    protected override NotificationContent Change(NotificationContent content)
    {
        if (Channel == Not)
            return content with { EarlierReport = null };
        if (!Enum.TryParse<ReportChannel>(Channel, out var channel))
            ModelState.AddModelError(nameof(Channel), "Select how the panel was told");
        return content with { EarlierReport = new EarlierReport { Channel = channel, ReportedAt = Instant() } };
    }

    DateTime? Instant()
    {
        var date = Read(On, nameof(On), Day);
        if (On.IsEmpty)
            ModelState.AddModelError(nameof(On), "Enter the day on which the panel was told");
        var time = TypedTime.Find(At);
        if (time is null)
            ModelState.AddModelError(nameof(At), string.IsNullOrWhiteSpace(At) ? "Enter the time" : TypedTime.Wrong);
        if (date is not { } day || time is not { } at)
            return null;
        var instant = LondonTime.InstantOf(day, at);
        if (instant is null)
            ModelState.AddModelError(nameof(At), TypedTime.Skipped);
        return instant;
    }
}
