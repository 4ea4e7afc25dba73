using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>Where one bulletin stands, and what can be done with it next.</summary>
[Authorize(Policies.Editor)]
public class BulletinPage(LibraryClient library, CurrentUser editor) : DraftPage(library, editor)
{
    public IReadOnlyList<LessonHeadline> Lessons { get; private set; } = [];

    /// <summary>Other bulletins of the same title, which readers could take for this one.</summary>
    public IReadOnlyList<BulletinHeading> Namesakes { get; private set; } = [];

    public override string? Banner => (Done, Draft.State) switch
    {
        ("written", BulletinState.Draft) => "The draft was created.",
        ("saved", BulletinState.Draft or BulletinState.AwaitingApproval) => "Your changes were saved.",
        ("asked", BulletinState.AwaitingApproval) => "The other editors can see now that this bulletin waits for one of them.",
        ("scheduled", BulletinState.Scheduled) => $"The bulletin will be sent on {Dates.WithTime(Draft.ScheduledFor!.Value)}.",
        ("unscheduled", BulletinState.Approved) => "The bulletin will no longer be sent automatically.",
        ("approved", BulletinState.Approved) => "You approved this bulletin. It can be sent now.",
        ("withdrawn", BulletinState.Withdrawn) => "The bulletin was withdrawn. What was not sent yet will not be sent.",
        _ => null,
    };

    public Task<IActionResult> OnPostAskAsync(CancellationToken ct) =>
        ChangeAsync(Library.AskApprovalAsync(Id, Version, ct), "asked", ct);

    public Task<IActionResult> OnPostUnscheduleAsync(CancellationToken ct) =>
        ChangeAsync(Library.UnscheduleAsync(Id, Version, ct), "unscheduled", ct);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Lessons = await Library.LessonsAsync(Draft.LessonIds, ct);
        Namesakes = [.. (await Library.DeskAsync(state: null, Draft.Title, sort: null, after: null, ct)).Items
            .Where(other => other.Id != Id && other.Title.Equals(Draft.Title, StringComparison.OrdinalIgnoreCase))];
    }

    async Task<IActionResult> ChangeAsync(Task<Answer<BulletinDraft>> change, string done, CancellationToken ct)
    {
        if ((await change).Refusal is not { } refusal)
            return LocalRedirect($"{Address}?done={done}");
        if (refusal.IsStale)
            ModelState.AddModelError("", "Someone changed the bulletin after you opened this page. This is how it stands now.");
        else
            ModelState.Add(refusal);
        if (!await ReadAsync(ct))
            return NotFound();
        await OnGetAsync(ct);
        return Page();
    }
}
