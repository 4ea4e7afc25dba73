using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>A member argues a decision against the criteria in force, checks it, and records it once.</summary>
[Authorize(Policies.PanelMember)]
public class DecisionPage(PanelClient panel) : PageModel
{
    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    public CaseDetails Case { get; private set; } = null!;

    public CriteriaVersion Criteria { get; private set; } = null!;

    /// <summary>The form is complete and shown for a last look.</summary>
    public bool Checking { get; private set; }

    public IReadOnlyList<Choice> Outcomes { get; } = Choices.Of<PanelOutcome>(PanelWords.For, PanelWords.HintFor);

    public IReadOnlyList<Choice> Answers { get; } = Choices.Of<CriterionAnswer>(PanelWords.For);

    public async Task<IActionResult> OnGetAsync(Guid caseId, CancellationToken ct)
    {
        if (!await LoadAsync(caseId, ct))
            return NotFound();
        Form = DecisionForm.On(Case, Criteria);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid caseId, string? step, CancellationToken ct)
    {
        if (!await LoadAsync(caseId, ct))
            return NotFound();
        if (step == "change")
            return Page();
        ModelState.Check(Form);
        if (!ModelState.IsValid)
            return Page();
        if (step == "record")
            return await RecordAsync(caseId, ct);
        Checking = true;
        return Page();
    }

    bool IsRecorded => Case.Decisions is [.., var last] && Form.IsRecordedAs(last);

    async Task<IActionResult> RecordAsync(Guid caseId, CancellationToken ct)
    {
        var done = LocalRedirect($"/panel/cases/{caseId}?done=decision");
        // Sent again after going back: the same words revise nothing.
        if (IsRecorded)
            return done;
        var answer = await panel.DecideAsync(caseId, Form.ToRequest(), Form.Version, ct);
        // Read again: of two clicks at once, the first may have been recorded after the second began.
        if (answer.Refusal is not { } refusal || (refusal.IsStale && await LoadAsync(caseId, ct) && IsRecorded))
            return done;

        ModelState.AddDecision(refusal);
        if (refusal.CurrentVersion is { } current)
        {
            ModelState.Remove("Form.Version");
            Form.Version = current;
        }

        return Page();
    }

    async Task<bool> LoadAsync(Guid caseId, CancellationToken ct)
    {
        if (await panel.FindAsync(caseId, ct) is not { } found)
            return false;
        Case = found;
        Criteria = (await panel.CriteriaAsync(ct)).Single(version => version.InForce);
        return true;
    }
}
