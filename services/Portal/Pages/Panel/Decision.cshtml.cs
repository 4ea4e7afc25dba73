using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>A member argues a decision against the criteria in force, checks it, and records it once.</summary>
[Authorize(Policies.PanelMember)]
public class DecisionPage(PanelClient panel) : RecordPage<CaseDetails>
{
    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    [FromRoute]
    public Guid CaseId { get; set; }

    public CaseDetails Case => Record;

    public CriteriaVersion Criteria { get; private set; } = null!;

    /// <summary>The form is complete and shown for a last look.</summary>
    public bool Checking { get; private set; }

    public IReadOnlyList<Choice> Outcomes { get; } = Choices.Of<PanelOutcome>(PanelWords.For, PanelWords.HintFor);

    public IReadOnlyList<Choice> Answers { get; } = Choices.Of<CriterionAnswer>(PanelWords.For);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Criteria = await InForceAsync(ct);
        Form = DecisionForm.On(Criteria);
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken ct)
    {
        Criteria = await InForceAsync(ct);
        if (step == "change")
            return Page();
        var records = step == "record";
        // Sent again after going back: the same words revise nothing.
        if (records && IsRecorded)
            return Recorded;
        var refusal = records
            ? (await panel.DecideAsync(CaseId, Form.ToRequest(), Version, ct)).Refusal
            : (await panel.CheckAsync(CaseId, Form.ToRequest(), Version, ct)).Refusal;
        // Read again: of two clicks at once, the first may have been recorded after the second began.
        if (refusal is null ? records : refusal.IsStale && await ReadAsync(ct) && IsRecorded)
            return Recorded;
        if (refusal is not null)
            ModelState.AddDecision(refusal);
        StandOn(refusal?.CurrentVersion);
        Checking = refusal is null;
        return Page();
    }

    protected override Task<CaseDetails?> FindAsync(CancellationToken ct) => panel.FindAsync(CaseId, ct);

    protected override int VersionOf(CaseDetails record) => record.Version;

    bool IsRecorded => Case.Decisions is [.., var last] && Form.IsRecordedAs(last);

    IActionResult Recorded => LocalRedirect($"/panel/cases/{CaseId}?done=decision");

    async Task<CriteriaVersion> InForceAsync(CancellationToken ct) => (await panel.CriteriaAsync(ct)).Single(version => version.InForce);
}
