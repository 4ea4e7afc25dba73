using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>The secretariat says who looks after a case, how soon, and which cases belong with it.</summary>
[Authorize(Policies.Secretariat)]
public class TriagePage(PanelClient panel, CurrentUser person) : PageModel
{
    const string Linked = "Form.Linked";
    const int MaxLinked = 50;

    [BindProperty]
    public TriageForm Form { get; set; } = new();

    public CaseDetails Case { get; private set; } = null!;

    /// <summary>The case was changed by someone else meanwhile: what is there now stands beside the form.</summary>
    public bool Stale { get; private set; }

    public IReadOnlyList<Choice> Owners =>
    [
        new(TriageForm.Me, $"Me ({person.Name})"),
        .. Case.Owner is { } owner && owner.Id != person.Id ? [new Choice(TriageForm.Unchanged, owner.Name!, "As it is now")] : Array.Empty<Choice>(),
        new(TriageForm.Nobody, "Nobody"),
    ];

    public IReadOnlyList<Choice> Priorities { get; } = Choices.Of<CasePriority>(PanelWords.For);

    public async Task<IActionResult> OnGetAsync(Guid caseId, CancellationToken ct)
    {
        if (await panel.FindAsync(caseId, ct) is not { } found)
            return NotFound();
        Case = found;
        Form = TriageForm.Of(found, person);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid caseId, CancellationToken ct)
    {
        if (await panel.FindAsync(caseId, ct) is not { } found)
            return NotFound();
        Case = found;
        var linked = await LinkedAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        var answer = await panel.TriageAsync(caseId, Form.ToRequest(found.Owner, person, linked), Form.Version, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"/panel/cases/{caseId}?done=triage");

        ModelState.Add(refusal, Say, FieldOf);
        if (refusal.CurrentVersion is { } current)
        {
            Stale = true;
            ModelState.Remove("Form.Version");
            Form.Version = current;
        }

        return Page();
    }

    /// <summary>The cases that were named by their references; one that nobody knows is an error of the field.</summary>
    async Task<IReadOnlyList<Guid>> LinkedAsync(CancellationToken ct)
    {
        List<Guid> ids = [];
        foreach (var reference in Form.References.Take(MaxLinked))
        {
            if (await panel.OnlyCaseAsync(reference, ct) is { } linked)
                ids.Add(linked.Id);
            else
                ModelState.AddModelError(Linked, $"There is no case {reference}");
        }

        if (Form.References.Count > MaxLinked)
            ModelState.AddModelError(Linked, $"Link {MaxLinked} cases or fewer");
        return ids;
    }

    static string FieldOf(string path) => path.Split('[', '.')[0] switch
    {
        "linkedCaseIds" => Linked,
        "owner" => "Form.Owner",
        "priority" => "Form.Priority",
        _ => "Form.Note",
    };

    static string? Say(string field, string code) => field switch
    {
        Linked => "A case cannot be linked with itself",
        "Form.Priority" => "Select a priority",
        "Form.Note" => "Note must be 4,000 characters or fewer",
        _ => null,
    };
}
