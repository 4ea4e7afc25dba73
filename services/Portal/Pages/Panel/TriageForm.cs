using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>The triage of a case as a form has it: codes, and linked cases by the references people know.</summary>
public class TriageForm
{
    public const string Nobody = "nobody";
    public const string Unchanged = "unchanged";

    public string? Owner { get; set; }

    public string? Priority { get; set; }

    public string? Note { get; set; }

    /// <summary>One reference a line.</summary>
    public string? Linked { get; set; }

    public IReadOnlyList<string> References =>
        [.. (Linked ?? "").Split(['\n', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => text.ToUpperInvariant()).Distinct()];

    public static TriageForm Of(CaseDetails panelCase, CaseOwners owners) => new()
    {
        Owner = panelCase.Owner is not { Id: { } owner } ? Nobody
            : owner == owners.Person.Id ? CaseOwners.Me : owners.Has(owner) ? owner : Unchanged,
        Priority = Codes.Of(panelCase.Priority),
        Note = panelCase.TriageNote,
        Linked = string.Join('\n', panelCase.LinkedCases.Select(linked => linked.Reference)),
    };

    public TriageCaseRequest ToRequest(CaseOwner? present, CaseOwners owners, IReadOnlyList<Guid> linkedCases) => new()
    {
        Owner = Owner == Unchanged ? present : owners.Find(Owner),
        Priority = Codes.Parse<CasePriority>(Priority),
        Note = string.IsNullOrWhiteSpace(Note) ? null : Note.ReplaceLineEndings("\n"),
        LinkedCaseIds = linkedCases,
    };
}
