using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Reviewers;

/// <summary>Changes what the pool says of a reviewer.</summary>
[Authorize(Policies.Secretariat)]
public class DescribeReviewerPage(ReviewersClient reviewers) : RecordPage<PooledReviewer>
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Expertise { get; set; }

    protected override bool IsThere => Record.RemovedAt is null;

    public void OnGet() => (Name, Expertise) = (Record.Name, Record.Expertise);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await reviewers.DescribeAsync(
            Id, new DescribeReviewerRequest { Name = Name?.Trim(), Expertise = Expertise?.ReplaceLineEndings("\n") }, Version, ct);
        return answer.Refusal is { } refusal ? Again(refusal, ReviewerWords.Say) : LocalRedirect("/panel/reviewers");
    }

    protected override Task<PooledReviewer?> FindAsync(CancellationToken ct) => reviewers.FindAsync(Id, ct);

    protected override int VersionOf(PooledReviewer record) => record.Version;
}
