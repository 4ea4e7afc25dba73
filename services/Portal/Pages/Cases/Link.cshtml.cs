using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>Links the notification with another of the same incident: one that looks alike, or one named by its reference.</summary>
[Authorize(Policies.CaseReader)]
public class LinkPage(NotificationsClient notifications, DraftsClient drafts, AreaRegister areas, CurrentUser person)
    : RecordPage<NotificationOverview>
{
    // No reference is as long; what is longer is no question to ask.
    const int MaxReference = 40;
    const string This = "this";

    public static readonly IReadOnlyList<Choice> Leading = [new(This, "This notification"), new("other", "The other notification")];

    [FromRoute]
    public Guid NotificationId { get; set; }

    [BindProperty]
    public string? Candidate { get; set; }

    [BindProperty]
    public string? Reference { get; set; }

    [BindProperty]
    public string? Leads { get; set; }

    [BindProperty]
    public string? Relation { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public NotificationOverview Notification => Record;

    public IReadOnlyList<Choice> Candidates { get; private set; } = [];

    /// <summary>Nothing was looked for.</summary>
    public bool AskedTooOften { get; private set; }

    public string LeadingHint => person.Has(Roles.Secretariat)
        ? "The partners of the area whose notification leads carry on."
        : "A council sets only its own inquiry aside: where the other notification is another area’s, that one leads.";

    protected override bool IsThere => person.Has(Roles.Secretariat) || (person.Has(Roles.Notifier) && person.IsAreaPartner);

    public Task OnGetAsync(CancellationToken ct) => LookAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var other = await OtherAsync(ct);
        if (other is null)
            ModelState.AddModelError(nameof(Reference), "Select a notification, or enter the reference of one that you can see");
        if (Leading.All(choice => choice.Value != Leads))
            ModelState.AddModelError(nameof(Leads), "Select which of the two leads");
        if (other is { } id && ModelState.IsValid)
        {
            var answer = await notifications.LinkAsync(NotificationId, ToRequest(id), Version, ct);
            if (answer.Refusal is not { } refusal)
                return LocalRedirect($"/cases/{NotificationId}#links");
            Again(refusal, Say, FieldOf);
        }

        await LookAsync(ct);
        return Page();
    }

    LinkNotificationsRequest ToRequest(Guid other) => new()
    {
        OtherId = other,
        LeadingId = Leads == This ? NotificationId : other,
        Relation = Codes.Parse<LinkRelation>(Relation),
        Text = Text?.ReplaceLineEndings("\n"),
    };

    // What was typed goes before what was chosen: it was typed later.
    async Task<Guid?> OtherAsync(CancellationToken ct)
    {
        if (Reference?.Trim() is not { Length: > 0 and <= MaxReference } typed)
            return Guid.TryParse(Candidate, out var chosen) ? chosen : null;
        var found = await notifications.ListAsync(Query.Of(("reference", typed), ("limit", "2")), ct);
        return found.Items is [var only] ? only.Id : null;
    }

    async Task LookAsync(CancellationToken ct)
    {
        var found = await drafts.DuplicatesAsync(NotificationId, ct);
        AskedTooOften = found is null;
        var linked = Notification.Links.Select(link => link.Id).ToHashSet();
        Candidates = [.. (found?.Candidates ?? []).Where(one => !linked.Contains(one.Id)).Select(one => new Choice(
            one.Id.ToString(), $"{one.Reference} of {areas.Find(one.AreaCode)?.Name ?? one.AreaCode}, sent {Dates.InWords(one.SentAt)}",
            string.Join(", ", one.Reasons.Select(Words.For))))];
    }

    static string FieldOf(string path) => path switch
    {
        "otherId" => nameof(Reference),
        "leadingId" => nameof(Leads),
        "relation" => nameof(Relation),
        _ => nameof(Text),
    };

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Reference), "same-notification") => "A notification cannot be linked with itself",
        (nameof(Reference), _) => "There is no such notification that you can see",
        (nameof(Relation), _) => "Select how the two belong together",
        (nameof(Text), _) => "The explanation must be 2,000 characters or fewer",
        _ => null,
    };

    protected override Task<NotificationOverview?> FindAsync(CancellationToken ct) => notifications.OverviewAsync(NotificationId, ct);

    protected override int VersionOf(NotificationOverview record) => record.Version;
}
