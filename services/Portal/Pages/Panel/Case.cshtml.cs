using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>All that the panel knows of one case. What the area wrote is read where the area wrote it.</summary>
[Authorize(Policies.PanelReader)]
public class CasePage(PanelClient panel, MeetingsClient meetings, AreaRegister areas, CurrentUser person) : RecordPage<CaseDetails>
{
    [FromRoute]
    public Guid CaseId { get; set; }

    public CaseDetails Case => Record;

    public override string? Banner => Done switch
    {
        "triage" => "Triage saved",
        "decision" => "Decision recorded",
        "area" => Case.GivenToAreaCode is { } given
            ? $"{NameOf(given)} alone answers for the case" : $"All areas that took the place of {Case.AreaName} answer for the case",
        "agenda" => "The case is on the agenda",
        _ => null,
    };

    /// <summary>Planned meetings that could consider the case; for those who arrange agendas.</summary>
    public IReadOnlyList<Choice> Meetings { get; private set; } = [];

    /// <summary>The meeting that was chosen to consider the case.</summary>
    [BindProperty]
    public string? Meeting { get; set; }

    public bool IsMember => person.Has(Roles.Member) || person.Has(Roles.Chair);

    public bool CanTriage => person.Has(Roles.Secretariat);

    public bool CanDecide => IsMember && Case.State is not (CaseState.Withdrawn or CaseState.SetAside);

    /// <summary>Decided for an inquiry that is not open yet.</summary>
    public bool CanOpenInquiry => CanTriage && Case.State is CaseState.Decided or CaseState.HeldForThematicInquiry
        && Case.Outcome is PanelOutcome.NationalInquiry or PanelOutcome.HeldForThematicInquiry;

    public string NameOf(string areaCode) => areas.Find(areaCode)?.Name ?? areaCode;

    public Task OnGetAsync(CancellationToken ct) => LookAsync(ct);

    /// <summary>Puts the case at the end of a planned meeting's agenda.</summary>
    public async Task<IActionResult> OnPostAssignAsync(CancellationToken ct)
    {
        await LookAsync(ct);
        if (!Guid.TryParse(Meeting, out var id) || await meetings.FindAsync(id, ct) is not { } meeting)
        {
            ModelState.AddModelError(nameof(Meeting), "Select a meeting");
            return Page();
        }

        var agenda = meeting.Agenda.Select(item => item.CaseId).Append(CaseId).Distinct().ToList();
        if ((await meetings.SetAgendaAsync(id, agenda, meeting.Version, ct)).Refusal is not { } refusal)
            return LocalRedirect($"/panel/cases/{CaseId}?done=agenda");
        ModelState.AddModelError(nameof(Meeting),
            refusal.IsStale ? "Someone else changed the agenda at the same moment. Try again" : refusal.Detail ?? "Select a meeting");
        return Page();
    }

    /// <summary>Takes back a conflict of interest that was declared by mistake.</summary>
    public async Task<IActionResult> OnPostLiftAsync(string memberId, CancellationToken ct)
    {
        var answer = await meetings.LiftConflictAsync(CaseId, memberId, ct);
        return answer.Refusal is { Status: StatusCodes.Status404NotFound } ? NotFound()
            : answer.Refusal is not null ? Forbid()
            : LocalRedirect($"/panel/cases/{CaseId}");
    }

    protected override Task<CaseDetails?> FindAsync(CancellationToken ct) => panel.FindAsync(CaseId, ct);

    async Task LookAsync(CancellationToken ct)
    {
        if (CanTriage && Case.State != CaseState.Withdrawn)
            Meetings = [.. (await meetings.ListAsync("?state=planned&sort=heldOn&limit=50", ct)).Items
                .Where(planned => Case.Meetings.All(assigned => assigned.Id != planned.Id))
                .Select(planned => new Choice(planned.Id.ToString(), $"{planned.Title}, {Dates.Brief(planned.HeldOn)}"))];
    }
}
