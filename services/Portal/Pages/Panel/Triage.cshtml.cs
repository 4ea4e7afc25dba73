using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>The secretariat says who looks after a case, how soon, and which cases belong with it.</summary>
[Authorize(Policies.Secretariat)]
public class TriagePage(PanelClient panel, CurrentUser person) : RecordPage<CaseDetails>
{
    const string Linked = "Form.Linked";
    const int MaxLinked = 50;

    [BindProperty]
    public TriageForm Form { get; set; } = new();

    [FromRoute]
    public Guid CaseId { get; set; }

    public CaseDetails Case => Record;

    /// <summary>The case was changed by someone else meanwhile: what is there now stands beside the form.</summary>
    public bool Stale { get; private set; }

    public IReadOnlyList<Choice> Owners =>
    [
        new(TriageForm.Me, $"Me ({person.Name})"),
        .. Case.Owner is { } owner && owner.Id != person.Id ? [new Choice(TriageForm.Unchanged, owner.Name!, "As it is now")]
            : Array.Empty<Choice>(),
        new(TriageForm.Nobody, "Nobody"),
    ];

    public IReadOnlyList<Choice> Priorities { get; } = Choices.Of<CasePriority>(PanelWords.For);

    public void OnGet() => Form = TriageForm.Of(Case, person);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var linked = await LinkedAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        var answer = await panel.TriageAsync(CaseId, Form.ToRequest(Case.Owner, person, linked), Version, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"/panel/cases/{CaseId}?done=triage");

        Stale = refusal.IsStale;
        return Again(refusal, Say, FieldOf);
    }

    protected override Task<CaseDetails?> FindAsync(CancellationToken ct) => panel.FindAsync(CaseId, ct);

    protected override int VersionOf(CaseDetails record) => record.Version;

    /// <summary>The cases that were named by their references; one that nobody knows is an error of the field.</summary>
    async Task<IReadOnlyList<Guid>> LinkedAsync(CancellationToken ct)
    {
        List<Guid> ids = [];
        var references = Form.References.Take(MaxLinked).ToList();
        var found = await Task.WhenAll(references.Select(reference => panel.OnlyCaseAsync(reference, ct)));
        foreach (var (reference, linked) in references.Zip(found))
        {
            if (linked is not null)
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
