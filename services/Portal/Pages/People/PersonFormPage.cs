using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;

namespace Safeguarding.Portal.Pages.People;

/// <summary>A change to someone's access, with its reason.</summary>
public abstract class PersonFormPage(PeopleClient people) : RecordPage<PersonSummary>
{
    [BindProperty]
    public string? Reason { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    public PersonSummary Person => Record;

    protected PeopleClient Client => people;

    // Who has left is changed no more.
    protected override bool IsThere => Person.LeftAt is null;

    protected override Task<PersonSummary?> FindAsync(CancellationToken ct) => people.FindAsync(Id, ct);

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
