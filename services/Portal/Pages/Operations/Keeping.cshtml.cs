using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>How long one notification is kept: holding it, and erasing what it says of people.</summary>
[Authorize(Policies.Operator)]
public class KeepingPage(NotificationsClient notifications, AreaRegister areas) : RecordPage<NotificationRetention>
{
    public static readonly IReadOnlyList<Choice> Reasons = Choices.Of<ErasureReason>(For);

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? HoldReason { get; set; }

    [BindProperty]
    public DateEntry Until { get; set; } = new();

    [BindProperty]
    public string? PostponeReason { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? OrderNumber { get; set => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim(); }

    /// <summary>Typed once more by whoever erases: it cannot be undone.</summary>
    [BindProperty]
    public string? Confirmed { get; set; }

    public NotificationRetention Kept => Record;

    public string Path => $"/operations/retention/{Id}";

    public string? Area => areas.Name(Kept.AreaCode);

    public override string? Banner => Done switch
    {
        "erased" => "What the notification said of people is erased.",
        "held" => "The notification is held. Nobody can erase it.",
        "lifted" => "The hold is lifted.",
        "postponed" => "The notification is kept until then. On the day after, administrators are asked again.",
        _ => null,
    };

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostHoldAsync(bool held, CancellationToken ct)
    {
        var request = new HoldNotificationRequest { Held = held, Reason = HoldReason?.ReplaceLineEndings("\n") };
        return (await notifications.HoldAsync(Id, request, ct)).Refusal is { } refusal
            ? await RefusedAsync(refusal, nameof(HoldReason), ct)
            : LocalRedirect($"{Path}?done={(held ? "held" : "lifted")}");
    }

    public async Task<IActionResult> OnPostPostponeAsync(CancellationToken ct)
    {
        if (Until.IsWrong)
        {
            ModelState.AddModelError(nameof(Until), Until.Wrong("Date"));
            return Page();
        }

        var request = new PostponeErasureRequest { Until = Until.Date, Reason = PostponeReason?.ReplaceLineEndings("\n") };
        return (await notifications.PostponeErasureAsync(Id, request, ct)).Refusal is { } refusal
            ? await RefusedAsync(refusal, nameof(PostponeReason), ct)
            : LocalRedirect($"{Path}?done=postponed");
    }

    public async Task<IActionResult> OnPostEraseAsync(CancellationToken ct)
    {
        if (!string.Equals(Confirmed?.Trim(), Kept.Reference, StringComparison.OrdinalIgnoreCase))
        {
            ModelState.AddModelError(nameof(Confirmed), "Enter the reference of this notification");
            return Page();
        }

        var request = new EraseNotificationRequest { Reason = Codes.Parse<ErasureReason>(Reason), OrderNumber = OrderNumber };
        return (await notifications.EraseAsync(Id, request, ct)).Refusal is { } refusal
            ? await RefusedAsync(refusal, nameof(Reason), ct)
            : LocalRedirect($"{Path}?done=erased");
    }

    protected override Task<NotificationRetention?> FindAsync(CancellationToken ct) => notifications.RetentionOfAsync(Id, ct);

    // Each form has a reason.
    async Task<IActionResult> RefusedAsync(Refusal refusal, string reason, CancellationToken ct) => await ReadAsync(ct)
        ? Again(refusal, Say, path => path switch { "reason" => reason, "until" => nameof(Until), _ => nameof(OrderNumber) })
        : NotFound();

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Until), "required") => "Enter the last day on which it is kept",
        (nameof(Until), "in-the-past") => "The day must be after today",
        (nameof(Until), _) => "The day must be within ten years of today",
        (nameof(HoldReason) or nameof(PostponeReason), "too-long") => "The reason must be 500 characters or fewer",
        (nameof(HoldReason) or nameof(PostponeReason), _) => "Say why",
        (nameof(Reason), _) => "Select why it is erased",
        (_, "required") => "Enter the number of the court’s order",
        (_, "only-court-order") => "Only a court’s order has a number: leave it out",
        _ => "The number may have capital letters, digits and / . - between them",
    };

    internal static string For(ErasureReason reason) => reason switch
    {
        ErasureReason.RetentionEnded => "It need not be kept any more",
        _ => "A court ordered it",
    };
}
