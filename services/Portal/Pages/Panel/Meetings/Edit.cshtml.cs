using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Meetings;

/// <summary>Moves a meeting, or records that it was held and who attended.</summary>
[Authorize(Policies.Secretariat)]
public class EditMeetingPage(MeetingsClient meetings) : RecordPage<MeetingDetails>
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

    [FromRoute]
    public Guid Id { get; set; }

    public MeetingDetails Meeting => Record;

    public IReadOnlyList<Choice> States { get; } = [new("planned", "No, it is still to come"),
        new("held", "Yes", "Its agenda can then no longer change")];

    public void OnGet()
    {
        (Name, HeldOn, State) = (Meeting.Title, DateEntry.Of(Meeting.HeldOn), Codes.Of(Meeting.State));
        Attendance = string.Join('\n', Meeting.Attendance);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await meetings.RecordAsync(Id, new RecordMeetingRequest
        {
            Title = Name?.Trim(),
            HeldOn = HeldOn.Date,
            State = Codes.Parse<MeetingState>(State),
            Attendance = (Attendance ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        }, Version, ct);
        return answer.Refusal is { } refusal
            ? Again(refusal, (field, code) => MeetingWords.Say(field, code, HeldOn), MeetingWords.FieldOf)
            : LocalRedirect($"/panel/meetings/{Id}");
    }

    protected override Task<MeetingDetails?> FindAsync(CancellationToken ct) => meetings.FindAsync(Id, ct);

    protected override int VersionOf(MeetingDetails record) => record.Version;
}
