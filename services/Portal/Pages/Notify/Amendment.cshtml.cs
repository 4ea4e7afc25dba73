using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>
/// What an amendment changes, before and after, and why. Compared with the notification as it stands now: where somebody amended it since
/// the draft began, that shows here too.
/// </summary>
public class AmendmentPage(DraftsClient drafts, NotificationsClient notifications, AreaRegister areas) : DraftPage(drafts)
{
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    /// <summary>The version of the notification that the person was shown.</summary>
    [BindProperty]
    public int Shown { get; set; }

    /// <summary>The notification, also where the first of two clicks has sent the draft away.</summary>
    [BindProperty]
    public Guid Notification { get; set; }

    public NotificationRecord Standing { get; private set; } = null!;

    public IReadOnlyList<ChangedGroup> Changes => Differences.Between(Standing.Content, Draft.Content, areas);

    /// <summary>Pages that still need an answer, each once.</summary>
    public IReadOnlyList<Section> Missing =>
        [.. Draft.Missing.Select(missing => Journey.Find(missing.Path, Draft.Content)).DistinctBy(step => step.Slug)];

    /// <summary>Since the draft began. Other changes, such as of the area that answers for it, change no answer.</summary>
    public bool WasAmended { get; private set; }

    AmendNotificationRequest Amendment => new()
    {
        Reason = Codes.Parse<AmendmentReason>(Reason),
        Text = Text?.ReplaceLineEndings("\n"),
        Kind = Draft.Content.Kind,
        AreaCode = Draft.Content.AreaCode,
        OtherAreas = Draft.Content.OtherAreas,
        BecameAwareOn = Draft.Content.BecameAwareOn,
        LateReason = Draft.Content.LateReason,
        EarlierReport = Draft.Content.EarlierReport,
        Incident = Draft.Content.Incident,
        Children = Draft.Content.Children,
        Adults = Draft.Content.Adults,
        Narrative = Draft.Content.Narrative,
        ImmediateActions = Draft.Content.ImmediateActions,
        Proceedings = Draft.Content.Proceedings,
        MediaInterest = Draft.Content.MediaInterest,
        Contact = Draft.Content.Contact,
    };

    protected override bool IsThere => Draft.Amends is not null;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Version != Draft.Version)
            return await StaleAsync("Someone changed an answer of the draft after you opened the page. Check the changes below again.", ct);

        var answer = await notifications.AmendAsync(Notification, Amendment, Shown, ct);
        if (answer.Value is { } made)
            return LocalRedirect($"/cases/{Notification}/versions/{made.Version}");
        var refusal = answer.Refusal!;
        if (refusal.IsStale)
            return await StaleAsync("Someone amended the notification after you opened the page. Check the changes below again.", ct);
        if (refusal.Errors is null)
            ModelState.Add(refusal);
        foreach (var error in refusal.Errors ?? [])
            Say(error);
        return await ShowAsync(ct);
    }

    void Say(FieldError error)
    {
        if (error.Path == "reason")
            ModelState.AddModelError(nameof(Reason), "Select why the notification is amended");
        else if (error.Path == "text")
            ModelState.AddModelError(nameof(Text), error.Code == "too-long" ? "The explanation must be 2,000 characters or fewer"
                : "Explain why the notification is amended");
        else
            ModelState.AddModelError("", $"{Journey.Find(error.Path, Draft.Content).Title}: {error.Message}");
    }

    async Task<IActionResult> StaleAsync(string words, CancellationToken ct)
    {
        if (await ReadAsync(ct))
            StandOn(Draft.Version);
        ModelState.AddModelError("", words);
        return await ShowAsync(ct);
    }

    // What the person sends next is about what they are shown now.
    async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (await notifications.FindAsync(Draft.Amends!.NotificationId, ct) is not { } standing)
            return NotFound();
        var overview = await notifications.OverviewAsync(standing.Id, ct);
        WasAmended = overview?.AmendedVersion > Draft.Amends.Version;
        ModelState.Remove(nameof(Shown));
        ModelState.Remove(nameof(Notification));
        (Standing, Shown, Notification) = (standing, standing.Version, standing.Id);
        return Page();
    }

    // Sent by the first of two clicks.
    protected override IActionResult Gone =>
        HttpMethods.IsPost(Request.Method) && Notification != Guid.Empty ? LocalRedirect($"/cases/{Notification}/versions") : NotFound();
}
