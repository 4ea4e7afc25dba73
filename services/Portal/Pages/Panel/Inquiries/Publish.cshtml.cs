using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Publication;
using Safeguarding.Portal.Publication;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Inquiries;

/// <summary>A national inquiry's report is written, looked at as everybody will see it, and published once.</summary>
[Authorize(Policies.Secretariat), RequestFormLimits(ValueCountLimit = 10_000)]
public class PublishPage(PanelClient panel) : RecordPage<NationalInquiryDetails>
{
    [BindProperty]
    public ReportForm Report { get; set; } = new();

    /// <summary>What was seen to before publication.</summary>
    [BindProperty]
    public List<string> Checked { get; set; } = [];

    [FromRoute]
    public Guid Id { get; set; }

    public NationalInquiryDetails Inquiry => Record;

    /// <summary>The report as it will be public, where it is complete.</summary>
    public ReportToPublish? Preview { get; private set; }

    public IReadOnlyList<Choice> Checks { get; } =
    [
        new("anonymous", "Nobody can be recognised",
            "Also not from age, date, place and circumstances taken together, or from what the press has written"),
        new("advance-copy", "The Secretary of State has had this text for at least 7 working days", "SI 2018/789, regulation 9"),
    ];

    public IActionResult OnGet(int lessons = 1, int recommendations = 0)
    {
        if (Inquiry.State == InquiryState.Published)
            return LocalRedirect($"/panel/inquiries/{Id}");
        Report = ReportForm.New(lessons, recommendations);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? edit, string? step, CancellationToken ct)
    {
        if (Report.Edit(edit))
        {
            // The entries have moved: what is shown is the form, not what was sent.
            ModelState.Clear();
            return Page();
        }

        if (step == "change" || !await CanBePublishedAsync(ct))
            return Page();
        if (step == "publish" && Checked.Count == Checks.Count)
            return await PublishAsync(ct);
        if (step == "publish")
            ModelState.AddModelError(nameof(Checked), "Confirm both before you publish");
        Preview = Report.To<ReportToPublish>();
        return Page();
    }

    protected override Task<NationalInquiryDetails?> FindAsync(CancellationToken ct) => panel.InquiryAsync(Id, ct);

    // A preview shows only what can be published.
    async Task<bool> CanBePublishedAsync(CancellationToken ct)
    {
        if ((await panel.CheckPublicationAsync(Id, Report.To<PublishNationalInquiryRequest>(), ct)).Refusal is not { } refusal)
            return true;
        ModelState.AddReport(refusal, Report);
        return false;
    }

    async Task<IActionResult> PublishAsync(CancellationToken ct)
    {
        var answer = await panel.PublishAsync(Id, Report.To<PublishNationalInquiryRequest>(), ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"/panel/inquiries/{Id}");
        ModelState.AddReport(refusal, Report);
        return Page();
    }
}
