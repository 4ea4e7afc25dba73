using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>The last question before a bulletin becomes public: now, or by itself at a time in London.</summary>
[Authorize(Policies.Editor)]
public class SendPage(LibraryClient library, CurrentUser editor) : DraftPage(library, editor)
{
    const string Now = "now";
    const string Later = "later";

    public static IReadOnlyList<Choice> Whens { get; } = [new(Now, "Now"), new(Later, "At a set time")];

    [BindProperty]
    public string? When { get; set; }

    [BindProperty]
    public DateEntry On { get; set; } = new();

    [BindProperty]
    public string? At { get; set; }

    public IActionResult OnGet() => Draft.State is BulletinState.Approved or BulletinState.Scheduled ? Page() : LocalRedirect(Address);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (When is not (Now or Later))
            ModelState.AddModelError(nameof(When), "Select when the bulletin is sent");
        else if (When == Now && Refused((await Library.SendAsync(Id, Version, ct)).Refusal) is false)
            return LocalRedirect($"{Address}/progress");
        else if (When == Later && Instant() is { } sendAt
            && Refused((await Library.ScheduleAsync(Id, Version, sendAt, ct)).Refusal) is false)
            return LocalRedirect($"{Address}?done=scheduled");
        return Page();
    }

    DateTime? Instant()
    {
        if (On.Date is null)
            ModelState.AddModelError(nameof(On), On.IsEmpty ? "Enter the date" : On.Wrong("Date"));
        var time = TypedTime.Find(At);
        if (time is null)
            ModelState.AddModelError(nameof(At), string.IsNullOrWhiteSpace(At) ? "Enter the time" : TypedTime.Wrong);
        if (On.Date is not { } date || time is not { } at)
            return null;
        var instant = LondonTime.InstantOf(date, at);
        if (instant is null)
            ModelState.AddModelError(nameof(At), TypedTime.Skipped);
        return instant;
    }

    // What is sent is what the person has seen.
    void ShowsOther()
    {
        ModelState.AddModelError("", "Someone changed the bulletin after you opened this page. Look at it again before you send it.");
        StandOn(Draft.Version);
    }

    bool Refused(Refusal? refusal)
    {
        if (refusal is null)
            return false;
        if (refusal.IsStale)
            ShowsOther();
        else
            ModelState.Add(refusal, (_, _) => "The time must be from now on and within a year", _ => nameof(On));
        return true;
    }
}
