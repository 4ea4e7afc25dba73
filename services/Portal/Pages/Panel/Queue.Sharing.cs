using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

// What the secretariat does to several cases at once.
public partial class QueuePage
{
    public const string Give = "give";
    public const string Agenda = "agenda";

    /// <summary>Ids of the cases that were ticked.</summary>
    [BindProperty]
    public List<string> Cases { get; set; } = [];

    [BindProperty]
    public string? Colleague { get; set; }

    [BindProperty]
    public string? Meeting { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public string? Banner => Done switch
    {
        Give => "The cases you selected have a new owner",
        Agenda => "The cases you selected are on the agenda",
        _ => null,
    };

    /// <summary>Whether the reader shares out cases.</summary>
    public bool CanShare => person.Has(Roles.Secretariat);

    public CaseOwners Owners { get; private set; } = CaseOwners.None;

    public IReadOnlyList<Choice> Meetings { get; private set; } = [];

    /// <summary>This view of the list, with what is done to what was ticked.</summary>
    public string At(string? handler) => Request.With(("handler", handler));

    public override async Task OnGetAsync(CancellationToken ct)
    {
        await base.OnGetAsync(ct);
        if (!CanShare || IsEmpty)
            return;
        Meetings = await meetings.ChoicesAsync(ct);
        Owners = await CaseOwners.OfAsync(people, person, ct);
    }

    public async Task<IActionResult> OnPostGiveAsync(CancellationToken ct)
    {
        if (!CanShare)
            return Forbid();
        await OnGetAsync(ct);
        var cases = Chosen();
        if (Owners.Find(Colleague) is not { } owner)
            ModelState.AddModelError(nameof(Colleague), "Select who is to look after the cases");
        else if (cases.Count > 0)
            Add((await panel.GiveAsync(new GiveCasesRequest { CaseIds = cases, Owner = owner }, ct)).Refusal, cases, nameof(Colleague));
        return Finish(Give);
    }

    public async Task<IActionResult> OnPostAgendaAsync(CancellationToken ct)
    {
        if (!CanShare)
            return Forbid();
        await OnGetAsync(ct);
        var cases = Chosen();
        if (!Guid.TryParse(Meeting, out var meeting) || Meetings.All(choice => choice.Value != Meeting))
            ModelState.AddModelError(nameof(Meeting), "Select a meeting");
        else if (cases.Count > 0)
            Add((await meetings.AddToAgendaAsync(meeting, cases, ct)).Refusal, cases, nameof(Meeting));
        return Finish(Agenda);
    }

    IReadOnlyList<Guid> Chosen()
    {
        IReadOnlyList<Guid> cases = [.. Cases.Where(chosen => Guid.TryParse(chosen, out _)).Select(Guid.Parse).Distinct()];
        if (cases.Count == 0)
            ModelState.AddModelError(nameof(Cases), "Select at least one case");
        return cases;
    }

    // What is wrong with one of the cases is said of that one.
    void Add(Refusal? refusal, IReadOnlyList<Guid> cases, string otherwise)
    {
        if (refusal is { Errors: null or { Count: 0 } })
            ModelState.AddModelError(otherwise, refusal.Detail ?? "This could not be done. Try again");
        foreach (var error in refusal?.Errors ?? [])
            ModelState.AddModelError(nameof(Cases), error.Code switch
            {
                "unknown-case" => $"{NameOf(error.Path, cases)} is not there any more",
                "case-ended" => $"{NameOf(error.Path, cases)} has ended or is set aside: leave it out",
                "stepped-back" => $"{NameOf(error.Path, cases)} is closed to this person, who stepped back from it",
                "too-many" => "An agenda has 100 cases at most: select fewer",
                _ => error.Message,
            });
    }

    string NameOf(string path, IReadOnlyList<Guid> cases) => path.Split('[', ']') is [_, var place, ..]
        && int.TryParse(place, CultureInfo.InvariantCulture, out var index) && index < cases.Count
        && Rows.FirstOrDefault(row => row.Id == cases[index]) is { } row ? row.Reference : "One of the cases";

    IActionResult Finish(string done) =>
        ModelState.IsValid ? LocalRedirect(Request.With(("handler", null), ("done", done))) : Page();
}
