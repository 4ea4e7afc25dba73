using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Meetings;

/// <summary>Moves a meeting, or records that it was held and who attended.</summary>
[Authorize(Policies.Secretariat)]
public class EditMeetingPage(MeetingsClient meetings) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public DateEntry HeldOn { get; set; } = new();

    [BindProperty]
    public string? State { get; set; }

    /// <summary>One name a line.</summary>
    [BindProperty]
    public string? Attendance { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public MeetingDetails Meeting { get; private set; } = null!;

    public IReadOnlyList<Choice> States { get; } = [new("planned", "No, it is still to come"), new("held", "Yes", "Its agenda can then no longer change")];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await meetings.FindAsync(id, ct) is not { } found)
            return NotFound();
        Meeting = found;
        (Name, HeldOn, State, Version) = (found.Title, DateEntry.Of(found.HeldOn), Codes.Of(found.State), found.Version);
        Attendance = string.Join('\n', found.Attendance);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await meetings.FindAsync(id, ct) is not { } found)
            return NotFound();
        Meeting = found;
        var answer = await meetings.RecordAsync(id, new RecordMeetingRequest
        {
            Title = Name?.Trim(),
            HeldOn = HeldOn.Date,
            State = Codes.Parse<MeetingState>(State),
            Attendance = (Attendance ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        }, Version, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"/panel/meetings/{id}");

        ModelState.Add(refusal, (field, code) => MeetingWords.Say(field, code, HeldOn), MeetingWords.FieldOf);
        if (refusal.CurrentVersion is { } current)
        {
            ModelState.Remove(nameof(Version));
            Version = current;
        }

        return Page();
    }
}
