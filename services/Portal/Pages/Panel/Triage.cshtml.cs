using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>The secretariat says who looks after a case, how soon, and which cases belong with it.</summary>
[Authorize(Policies.Secretariat)]
public class TriagePage(PanelClient panel, PeopleClient people, CurrentUser person) : RecordPage<CaseDetails>
{
    const string Linked = "Form.Linked";
    const string Owner = "Form.Owner";
    const int MaxLinked = 50;

    [BindProperty]
    public TriageForm Form { get; set; } = new();

    [FromRoute]
    public Guid CaseId { get; set; }

    public CaseDetails Case => Record;

    /// <summary>The case was changed by someone else meanwhile: what is there now stands beside the form.</summary>
    public bool Stale { get; private set; }

    public CaseOwners Owners { get; private set; } = CaseOwners.None;

    // Whoever has left, or cannot be asked for now, keeps it unless somebody else is chosen.
    public IReadOnlyList<Choice> OwnerChoices =>
    [
        .. Owners.Choices,
        .. Case.Owner is { Id: { } owner } && owner != person.Id && !Owners.Has(owner)
            ? [new Choice(TriageForm.Unchanged, $"{Case.Owner.Name} (as it is now)")] : Array.Empty<Choice>(),
        new(TriageForm.Nobody, "Nobody"),
    ];

    public IReadOnlyList<Choice> Priorities { get; } = Choices.Of<CasePriority>(PanelWords.For);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Owners = await CaseOwners.OfAsync(people, person, ct);
        Form = TriageForm.Of(Case, Owners);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Owners = await CaseOwners.OfAsync(people, person, ct);
        if (OwnerChoices.All(choice => choice.Value != Form.Owner))
            ModelState.AddModelError(Owner, "Select who looks after the case");
        var linked = await LinkedAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        var answer = await panel.TriageAsync(CaseId, Form.ToRequest(Case.Owner, Owners, linked), Version, ct);
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
        "owner" => Owner,
        "priority" => "Form.Priority",
        _ => "Form.Note",
    };

    static string? Say(string field, string code) => field switch
    {
        Owner when code == "stepped-back" => "This person stepped back from the case: select somebody else",
        Linked => "A case cannot be linked with itself",
        "Form.Priority" => "Select a priority",
        "Form.Note" => "Note must be 4,000 characters or fewer",
        _ => null,
    };
}
