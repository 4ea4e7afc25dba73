using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Reviewers;

/// <summary>Removes a reviewer from the pool, with a reason that is kept and not published.</summary>
[Authorize(Policies.Secretariat)]
public class RemoveReviewerPage(ReviewersClient reviewers) : RecordPage<PooledReviewer>
{
    [BindProperty]
    public string? Reason { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    public PooledReviewer Reviewer => Record;

    public IActionResult OnGet() => Reviewer.RemovedAt is null ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await reviewers.RemoveAsync(Id, Reason?.ReplaceLineEndings("\n"), Version, ct);
        return answer.Refusal is { } refusal && Reviewer.RemovedAt is null
            ? Again(refusal, (_, code) => code == "required" ? "Enter the reason" : "Reason must be 1,000 characters or fewer")
            : LocalRedirect("/panel/reviewers?removed=true");
    }

    protected override Task<PooledReviewer?> FindAsync(CancellationToken ct) => reviewers.FindAsync(Id, ct);

    protected override int VersionOf(PooledReviewer record) => record.Version;
}
