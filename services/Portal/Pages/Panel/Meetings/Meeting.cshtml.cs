using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Clients;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Meetings;

/// <summary>A meeting's agenda and papers. The secretariat arranges it with plain buttons.</summary>
[Authorize(Policies.PanelReader)]
public class MeetingPage(MeetingsClient meetings, PanelClient panel, CurrentUser person) : PageModel
{
    [BindProperty]
    public string? Reference { get; set; }

    /// <summary>The version whose agenda is arranged.</summary>
    [BindProperty]
    public int Version { get; set; }

    public MeetingDetails Meeting { get; private set; } = null!;

    public bool CanArrange => person.Has(Roles.Secretariat) && Meeting.State == MeetingState.Planned;

    public bool CanRecord => person.Has(Roles.Secretariat);

    public bool CanDeclare => person.Has(Roles.Member) || person.Has(Roles.Chair);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        Version = Meeting.Version;
        return Page();
    }

    /// <summary><paramref name="move"/> is <c>up</c>, <c>down</c> or <c>remove</c> and a case, for example <c>up 0193…</c>; without it a case is added.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string? move, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        if (!CanArrange)
            return Forbid();

        var cases = Meeting.Agenda.Select(item => item.CaseId).ToList();
        if (move is null)
            await AddAsync(cases, cancellation);
        else
            Move(cases, move);
        if (!ModelState.IsValid)
            return Page();

        var answer = await meetings.SetAgendaAsync(id, cases, Version, cancellation);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"/panel/meetings/{id}");
        ModelState.AddModelError("", refusal.IsStale ? "Someone else changed the agenda after you opened the page. This is how it is now: try again." : refusal.Detail ?? "");
        ModelState.Remove(nameof(Version));
        Version = Meeting.Version;
        return Page();
    }

    async Task AddAsync(List<Guid> cases, CancellationToken cancellation)
    {
        var reference = Reference?.Trim().ToUpperInvariant();
        if (string.IsNullOrEmpty(reference))
            ModelState.AddModelError(nameof(Reference), "Enter the reference of a case");
        else if ((await panel.CasesAsync(ListAddress.Query(("reference", reference), ("limit", "1")), cancellation)).Items is not [var found])
            ModelState.AddModelError(nameof(Reference), $"There is no case {reference}");
        else if (cases.Contains(found.Id))
            ModelState.AddModelError(nameof(Reference), $"{reference} is on the agenda already");
        else
            cases.Add(found.Id);
    }

    static void Move(List<Guid> cases, string move)
    {
        if (move.Split(' ') is not [var way, var name] || !Guid.TryParse(name, out var moved) || cases.IndexOf(moved) is not (>= 0 and var place))
            return;
        cases.RemoveAt(place);
        if (way != "remove")
            cases.Insert(Math.Clamp(way == "up" ? place - 1 : place + 1, 0, cases.Count), moved);
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await meetings.FindAsync(id, cancellation) is not { } found)
            return false;
        Meeting = found;
        return true;
    }
}
