using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Meetings;

/// <summary>A meeting's agenda and papers. The secretariat arranges it with plain buttons.</summary>
[Authorize(Policies.PanelReader)]
public class MeetingPage(MeetingsClient meetings, PanelClient panel, CurrentUser person) : RecordPage<MeetingDetails>
{
    [BindProperty]
    public string? Reference { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    public MeetingDetails Meeting => Record;

    public bool CanArrange => person.Has(Roles.Secretariat) && Meeting.State == MeetingState.Planned;

    public bool CanRecord => person.Has(Roles.Secretariat);

    public bool IsSecretariat => person.Has(Roles.Secretariat);

    /// <summary>Members and chair read the papers before the meeting.</summary>
    public bool CanRead => CanDeclare && Meeting.State == MeetingState.Planned;

    /// <summary>The cases whose papers the reader has not said they have read.</summary>
    public IReadOnlyList<Guid> Unread =>
        [.. Meeting.Agenda.Where(item => item.Case is not null && ReadAt(item) is null).Select(item => item.CaseId)];

    public bool CanDeclare => person.Has(Roles.Member) || person.Has(Roles.Chair);

    public void OnGet()
    {
    }

    /// <summary>
    /// <paramref name="move"/> is a case and the place it goes to, for example <c>2
    /// 0193…</c>, or <c>remove 0193…</c>; without it a case is added.
    /// What is so already is done, as by the second of two clicks.
    /// </summary>
    public async Task<IActionResult> OnPostAsync(string? move, CancellationToken ct)
    {
        if (!CanArrange)
            return Forbid();

        if (await ArrangedAsync(move, ct) is not { } cases)
            return Page();
        if (StandsAlready(cases))
            return LocalRedirect($"/panel/meetings/{Id}");
        var answer = await meetings.SetAgendaAsync(Id, cases, Version, ct);
        // Read again: of two clicks at once, the first may have been taken after the second began.
        if (answer.Refusal is not { } refusal || (refusal.IsStale && await ReadAsync(ct) && StandsAlready(cases)))
            return LocalRedirect($"/panel/meetings/{Id}");

        ModelState.AddModelError(move is null && !refusal.IsStale ? nameof(Reference) : "",
            refusal.IsStale ? "Someone else changed the agenda after you opened the page. This is how it is now: try again."
                : refusal.Errors is [{ Code: "case-ended" }, ..]
                    ? $"{Reference?.Trim().ToUpperInvariant()} has ended or is set aside: no meeting considers it"
                : refusal.Errors is [var first, ..] ? first.Message : refusal.Detail ?? "");
        StandOn(Meeting.Version);
        return Page();
    }

    /// <summary>
    /// <paramref name="read"/> is a case; without it all of <paramref name="shown"/> that are still on the agenda. What came onto it after
    /// the page was opened nobody has said to have read.
    /// </summary>
    public async Task<IActionResult> OnPostReadAsync(string? read, Guid[] shown, CancellationToken ct)
    {
        if (!CanDeclare)
            return Forbid();
        var cases = Unread.Where(id => string.IsNullOrEmpty(read) ? shown.Contains(id) : $"{id}" == read).ToList();
        if (cases.Count > 0 && (await meetings.ReadAsync(Id, cases, ct)).Refusal is not null)
            ModelState.AddModelError("", "The agenda has changed meanwhile. This is how it is now: try again.");
        return ModelState.IsValid ? LocalRedirect($"/panel/meetings/{Id}") : await AnewAsync(ct);
    }

    /// <summary>When the reader said that they have read the papers of the case.</summary>
    public DateTime? ReadAt(AgendaItem item) => item.ReadBy.FirstOrDefault(reader => reader.Id == person.Id)?.ReadAt;

    async Task<IActionResult> AnewAsync(CancellationToken ct) => await ReadAsync(ct) ? Page() : NotFound();

    protected override Task<MeetingDetails?> FindAsync(CancellationToken ct) => meetings.FindAsync(Id, ct);

    protected override int VersionOf(MeetingDetails record) => record.Version;

    bool StandsAlready(IEnumerable<Guid> cases) => Meeting.Agenda.Select(item => item.CaseId).SequenceEqual(cases);

    // The agenda as it is asked for; nothing where the reference is wrong.
    async Task<List<Guid>?> ArrangedAsync(string? move, CancellationToken ct)
    {
        var cases = Meeting.Agenda.Select(item => item.CaseId).ToList();
        if (move is null)
            await AddAsync(cases, ct);
        else
            Move(cases, move);
        return ModelState.IsValid ? cases : null;
    }

    async Task AddAsync(List<Guid> cases, CancellationToken ct)
    {
        var reference = Reference?.Trim().ToUpperInvariant();
        if (string.IsNullOrEmpty(reference))
            ModelState.AddModelError(nameof(Reference), "Enter the reference of a case");
        else if (await panel.OnlyCaseAsync(reference, ct) is not { } found)
            ModelState.AddModelError(nameof(Reference), $"There is no case {reference}");
        else if (!cases.Contains(found.Id))
            cases.Add(found.Id);
        else if (Version == Meeting.Version)
            ModelState.AddModelError(nameof(Reference), $"{reference} is on the agenda already");
    }

    static void Move(List<Guid> cases, string move)
    {
        if (move.Split(' ') is not [var where, var name] || !Guid.TryParse(name, out var moved) || !cases.Remove(moved))
            return;
        if (int.TryParse(where, CultureInfo.InvariantCulture, out var place))
            cases.Insert(Math.Clamp(place - 1, 0, cases.Count), moved);
    }
}
