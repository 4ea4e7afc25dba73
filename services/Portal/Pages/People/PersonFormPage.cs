using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;

namespace Safeguarding.Portal.Pages.People;

/// <summary>A change to someone's access, with its reason.</summary>
public abstract class PersonFormPage(PeopleClient people) : PageModel
{
    [BindProperty]
    public string? Reason { get; set; }

    public PersonSummary Person { get; private set; } = null!;

    protected PeopleClient Client => people;

    public virtual async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) =>
        await FindAsync(id, ct) ? Page() : NotFound();

    /// <summary>Who has left is changed no more.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        if (await people.FindAsync(id, ct) is not { LeftAt: null } person)
            return false;
        Person = person;
        return true;
    }

    /// <summary>Shows a refusal beside the field it belongs to, by default <paramref name="field"/>.</summary>
    protected bool Refused(Answer<PersonSummary> answer, string field)
    {
        if (answer.Refusal is not { } refusal)
            return false;
        if (refusal.Errors is { Count: > 0 })
            ModelState.Add(refusal, Say, path => path.StartsWith("roles", StringComparison.Ordinal) ? field : nameof(Reason));
        else
            ModelState.AddModelError(field, refusal.Detail ?? "This could not be saved");
        return true;
    }

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Reason), "required") => "Enter the reason",
        (nameof(Reason), "too-long") => "Reason must be 400 characters or fewer",
        _ => null,
    };
}
