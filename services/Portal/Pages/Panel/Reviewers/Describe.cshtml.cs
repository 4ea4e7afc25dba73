using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Reviewers;

/// <summary>Adds a reviewer to the pool, or changes what it says of one. Without a version the reviewer is new.</summary>
[Authorize(Policies.Secretariat)]
public class DescribeReviewerPage(ReviewersClient reviewers) : PageModel
{
    /// <summary>Stands in the address where the id of a known reviewer would.</summary>
    const string New = "new";

    /// <summary>Made before there is a reviewer: a second click adds the same one, and whoever goes back comes to the pool.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid ReviewerId { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Expertise { get; set; }

    [BindProperty]
    public int? Version { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (id == New && ReviewerId == Guid.Empty)
            return LocalRedirect($"/panel/reviewers/new?reviewerId={Guid.CreateVersion7()}");
        if (id == New)
            return await reviewers.FindAsync(ReviewerId, ct) is null ? Page() : LocalRedirect("/panel/reviewers");

        if (!Guid.TryParse(id, out var known) || await reviewers.FindAsync(known, ct) is not { RemovedAt: null } found)
            return NotFound();
        (ReviewerId, Name, Expertise, Version) = (found.Id, found.Name, found.Expertise, found.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var expertise = Expertise?.ReplaceLineEndings("\n");
        var answer = Version is { } version
            ? await reviewers.DescribeAsync(ReviewerId, new DescribeReviewerRequest { Name = Name?.Trim(), Expertise = expertise }, version,
                ct)
            : await reviewers.AddAsync(new AddReviewerRequest { Id = ReviewerId, Name = Name?.Trim(), Expertise = expertise }, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect("/panel/reviewers");

        ModelState.Add(refusal, Say);
        if (refusal.CurrentVersion is { } current)
        {
            ModelState.Remove(nameof(Version));
            Version = current;
        }

        return Page();
    }

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Name), "required") => "Enter the reviewer's name",
        (nameof(Name), _) => "Name must be 200 characters or fewer",
        (nameof(Expertise), "required") => "Enter what the reviewer brings",
        (nameof(Expertise), _) => "Expertise must be 2,000 characters or fewer",
        _ => null,
    };
}
