using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>All that the panel knows of one case. What the area wrote is read where the area wrote it.</summary>
[Authorize(Policies.PanelReader)]
public class CasePage(PanelClient panel, MeetingsClient meetings, AreaRegister areas, CurrentUser person) : PageModel
{
    /// <summary>What was just done, where one comes from doing it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public CaseDetails Case { get; private set; } = null!;

    /// <summary>Planned meetings that could consider the case; for those who arrange agendas.</summary>
    public IReadOnlyList<Choice> Meetings { get; private set; } = [];

    /// <summary>The meeting that was chosen to consider the case.</summary>
    [BindProperty]
    public string? Meeting { get; set; }

    public bool IsMember => person.Has(Roles.Member) || person.Has(Roles.Chair);

    public bool CanTriage => person.Has(Roles.Secretariat);

    public bool CanDecide => IsMember && Case.State != CaseState.Withdrawn;

    /// <summary>Decided for an inquiry that is not open yet.</summary>
    public bool CanOpenInquiry => CanTriage && Case.State is CaseState.Decided or CaseState.HeldForThematicInquiry
        && Case.Outcome is PanelOutcome.NationalInquiry or PanelOutcome.HeldForThematicInquiry;

    public string NameOf(string areaCode) => areas.Find(areaCode)?.Name ?? areaCode;

    public async Task<IActionResult> OnGetAsync(Guid caseId, CancellationToken ct) =>
        await LoadAsync(caseId, ct) ? Page() : NotFound();

    /// <summary>Puts the case at the end of a planned meeting's agenda.</summary>
    public async Task<IActionResult> OnPostAssignAsync(Guid caseId, CancellationToken ct)
    {
        if (!await LoadAsync(caseId, ct))
            return NotFound();
        if (!Guid.TryParse(Meeting, out var id) || await meetings.FindAsync(id, ct) is not { } meeting)
        {
            ModelState.AddModelError(nameof(Meeting), "Select a meeting");
            return Page();
        }

        var agenda = meeting.Agenda.Select(item => item.CaseId).Append(caseId).Distinct().ToList();
        if ((await meetings.SetAgendaAsync(id, agenda, meeting.Version, ct)).Refusal is not { } refusal)
            return LocalRedirect($"/panel/cases/{caseId}?done=agenda");
        ModelState.AddModelError(nameof(Meeting), refusal.IsStale ? "Someone else changed the agenda at the same moment. Try again" : refusal.Detail ?? "Select a meeting");
        return Page();
    }

    /// <summary>Takes back a conflict of interest that was declared by mistake.</summary>
    public async Task<IActionResult> OnPostLiftAsync(Guid caseId, string memberId, CancellationToken ct)
    {
        var answer = await meetings.LiftConflictAsync(caseId, memberId, ct);
        return answer.Refusal is { Status: StatusCodes.Status404NotFound } ? NotFound()
            : answer.Refusal is not null ? Forbid()
            : LocalRedirect($"/panel/cases/{caseId}");
    }

    async Task<bool> LoadAsync(Guid caseId, CancellationToken ct)
    {
        if (await panel.FindAsync(caseId, ct) is not { } found)
            return false;
        Case = found;
        if (CanTriage && found.State != CaseState.Withdrawn)
            Meetings = [.. (await meetings.ListAsync("?state=planned&sort=heldOn&limit=50", ct)).Items
                .Where(planned => found.Meetings.All(assigned => assigned.Id != planned.Id))
                .Select(planned => new Choice(planned.Id.ToString(), $"{planned.Title}, {Dates.Brief(planned.HeldOn)}"))];
        return true;
    }
}
