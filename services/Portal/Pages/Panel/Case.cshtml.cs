using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Clients;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>All that the panel knows of one case. What the area wrote is read where the area wrote it.</summary>
[Authorize(Policies.PanelReader)]
public class CasePage(
    PanelClient panel, MeetingsClient meetings, LocalInquiriesClient inquiries, AreaRegister areas, CurrentUser person)
    : RecordPage<CaseDetails>
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
        "restricted" => "The case is restricted. Everybody else loses it as soon as each service has learned of it, within seconds",
        "lifted" => "The restriction is lifted. Everybody who may read cases sees this one again",
        "taken" => "You look after this case",
        _ => null,
    };

    /// <summary>What the area's rapid review waits for; null while it is not known, or sent.</summary>
    public ReviewStanding? Standing { get; private set; }

    /// <summary>Planned meetings that could consider the case; for those who arrange agendas.</summary>
    public IReadOnlyList<Choice> Meetings { get; private set; } = [];

    /// <summary>The meeting that was chosen to consider the case.</summary>
    [BindProperty]
    public string? Meeting { get; set; }

    public bool IsMember => person.Has(Roles.Member) || person.Has(Roles.Chair);

    public bool CanTriage => person.Has(Roles.Secretariat);

    public bool IsGiven => Case.HandedOver && Case.Owner?.Id == person.Id;

    /// <summary>Whoever was given it, be they of the secretariat or a member.</summary>
    public bool CanTake => IsGiven && !IsOver;

    public bool CanDecide => IsMember && !IsOver;

    /// <summary>Nothing of it waits for anybody.</summary>
    bool IsOver => Case.State is CaseState.Withdrawn or CaseState.Deescalated or CaseState.SetAside;

    /// <summary>Decided for an inquiry that is not open yet.</summary>
    public bool CanOpenInquiry => CanTriage && Case.State is CaseState.Decided or CaseState.HeldForThematicInquiry
        && Case.Outcome is PanelOutcome.NationalInquiry or PanelOutcome.HeldForThematicInquiry;

    public string NameOf(string areaCode) => areas.Find(areaCode)?.Name ?? areaCode;

    public Task OnGetAsync(CancellationToken ct) => LookAsync(ct);

    /// <summary>Puts the case at the end of a planned meeting's agenda.</summary>
    public async Task<IActionResult> OnPostAssignAsync(CancellationToken ct)
    {
        await LookAsync(ct);
        if (!Guid.TryParse(Meeting, out var id))
        {
            ModelState.AddModelError(nameof(Meeting), "Select a meeting");
            return Page();
        }

        if ((await meetings.AddToAgendaAsync(id, [CaseId], ct)).Refusal is not { } refusal)
            return LocalRedirect($"/panel/cases/{CaseId}?done=agenda");
        ModelState.AddModelError(nameof(Meeting), refusal.Errors is [var full, ..] ? full.Message : refusal.Detail ?? "Select a meeting");
        return Page();
    }

    /// <summary>The owner, to whom somebody else gave the case, looks after it from now on.</summary>
    public async Task<IActionResult> OnPostTakeAsync(CancellationToken ct)
    {
        if (!CanTake)
            return LocalRedirect($"/panel/cases/{CaseId}");
        var answer = await panel.TakeUpAsync(CaseId, ct);
        return answer.Refusal is null ? LocalRedirect($"/panel/cases/{CaseId}?done=taken") : NotFound();
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
        if (CanTriage && !IsOver)
            Meetings = await meetings.ChoicesAsync(ct, Case.Meetings);
        if (Case.State != CaseState.AwaitingRapidReview)
            return;
        var standings = await Part.OfAsync(inquiries.StandingsAsync([Case.NotificationId], ct));
        Standing = standings.Value?.GetValueOrDefault(Case.NotificationId);
    }
}
