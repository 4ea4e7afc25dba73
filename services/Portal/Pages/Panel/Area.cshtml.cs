using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>
/// Gives a case whose area was split to one of the areas that took its place, or back to all: first which and why, then a page that says
/// who gains and who loses it.
/// </summary>
[Authorize(Policies.Secretariat)]
public class CaseAreaPage(PanelClient panel, AreaRegister areas) : RecordPage<CaseDetails>
{
    [FromRoute]
    public Guid CaseId { get; set; }

    [BindProperty]
    public string? AreaCode { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public CaseDetails Case => Record;

    public string CaseAddress => $"/panel/cases/{CaseId}";

    /// <summary>What would follow, once the form is complete: it is asked whether it is meant.</summary>
    public CaseAreaOutcome? Outcome { get; private set; }

    public IReadOnlyList<Choice> Choices =>
    [
        .. Case.SuccessorAreaCodes.Select(code => new Choice(code, NameOf(code))),
        new Choice(Case.AreaCode, "All of them", $"Every area that took the place of {Case.AreaName} answers for it"),
    ];

    /// <summary>Who answers for it now, or would.</summary>
    public string Answering(string? givenTo) => givenTo is null ? "All of them" : NameOf(givenTo);

    protected override bool IsThere => Case.SuccessorAreaCodes.Count > 0;

    ChangeCaseAreaRequest Change => new() { AreaCode = AreaCode, Reason = Reason?.ReplaceLineEndings("\n") };

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await panel.ChangeAreaAsync(CaseId, Change, Version, check: true, ct);
        Outcome = answer.Value;
        return answer.Refusal is { } refusal ? Again(refusal, Say) : Page();
    }

    public IActionResult OnPostChange() => Page();

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken ct) =>
        // A second click finds it given already, which is what was wanted.
        AreaCode != (Case.GivenToAreaCode ?? Case.AreaCode)
        && (await panel.ChangeAreaAsync(CaseId, Change, Version, check: false, ct)).Refusal is { } refusal
            ? Again(refusal, Say)
            : LocalRedirect($"{CaseAddress}?done=area");

    protected override Task<CaseDetails?> FindAsync(CancellationToken ct) => panel.FindAsync(CaseId, ct);

    protected override int VersionOf(CaseDetails record) => record.Version;

    string NameOf(string code) => areas.Find(code)?.Name ?? code;

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(AreaCode), "unchanged") => "Select an area that does not answer for it already",
        (nameof(AreaCode), _) => "Select which area answers for the case",
        (nameof(Reason), "too-long") => "Reason must be 1,000 characters or fewer",
        (nameof(Reason), _) => "Enter why",
        _ => null,
    };
}
