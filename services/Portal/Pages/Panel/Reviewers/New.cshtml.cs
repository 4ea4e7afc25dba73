using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Reviewers;

/// <summary>
/// Adds a reviewer to the pool. The id is made before there is one and stands in the address: a second click adds the same one, and whoever
/// goes back comes to the pool.
/// </summary>
[Authorize(Policies.Secretariat)]
public class NewReviewerPage(ReviewersClient reviewers) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Expertise { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Id == Guid.Empty)
            return LocalRedirect($"/panel/reviewers/new?id={Guid.CreateVersion7()}");
        return await reviewers.FindAsync(Id, ct) is null ? Page() : LocalRedirect("/panel/reviewers");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await reviewers.AddAsync(
            new AddReviewerRequest { Id = Id, Name = Name?.Trim(), Expertise = Expertise?.ReplaceLineEndings("\n") }, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect("/panel/reviewers");
        ModelState.Add(refusal, ReviewerWords.Say);
        return Page();
    }
}
