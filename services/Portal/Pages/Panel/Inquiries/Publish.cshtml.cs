using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Publication;
using Safeguarding.Portal.Publication;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Pages.Panel.Inquiries;

/// <summary>A national inquiry's report is written, looked at as everybody will see it, and published once.</summary>
[Authorize(Policies.Secretariat), RequestFormLimits(ValueCountLimit = 10_000)]
public class PublishPage(PanelClient panel, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ReportForm Report { get; set; } = new();

    /// <summary>What was seen to before publication.</summary>
    [BindProperty]
    public List<string> Checked { get; set; } = [];

    public NationalInquiryDetails Inquiry { get; private set; } = null!;

    /// <summary>The report as it will be public, where it is complete.</summary>
    public ReportToPublish? Preview { get; private set; }

    public IReadOnlyList<Choice> Checks { get; } =
    [
        new("anonymous", "Nobody can be recognised", "Also not from age, date, place and circumstances taken together, or from what the press has written"),
        new("advance-copy", "The Secretary of State has had this text for at least 7 working days", "SI 2018/789, regulation 9"),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct, int lessons = 1, int recommendations = 0)
    {
        if (await panel.InquiryAsync(id, ct) is not { } found)
            return NotFound();
        if (found.State == InquiryState.Published)
            return LocalRedirect($"/panel/inquiries/{id}");
        Inquiry = found;
        Report = ReportForm.New(lessons, recommendations);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? edit, string? step, CancellationToken ct)
    {
        if (await panel.InquiryAsync(id, ct) is not { } found)
            return NotFound();
        Inquiry = found;
        if (Report.Edit(edit))
        {
            // The entries have moved: what is shown is the form, not what was sent.
            ModelState.Clear();
            return Page();
        }

        if (step == "change" || !ModelState.Check(Report, LondonTime.DateOf(clock.GetUtcNow())))
            return Page();
        if (step == "publish" && Checked.Count == Checks.Count)
            return await PublishAsync(id, ct);
        if (step == "publish")
            ModelState.AddModelError(nameof(Checked), "Confirm both before you publish");
        Preview = Report.To<ReportToPublish>();
        return Page();
    }

    async Task<IActionResult> PublishAsync(Guid id, CancellationToken ct)
    {
        var answer = await panel.PublishAsync(id, Report.To<PublishNationalInquiryRequest>(), ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"/panel/inquiries/{id}");
        ModelState.AddReport(refusal, Report);
        return Page();
    }
}
