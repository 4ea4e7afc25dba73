using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Organisations;

/// <summary>Adds an organisation that is not in the register of areas.</summary>
[Authorize(Policies.Operator)]
public class AddPage(OrganisationsClient organisations) : PageModel
{
    public static readonly IReadOnlyList<Choice> Kinds = Choices.Of<OrganisationType>(Words.For, offered: kind =>
        kind is not (OrganisationType.Council or OrganisationType.Board or OrganisationType.Force));

    /// <summary>Made when the form opens, so that a double click adds once.</summary>
    [BindProperty]
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var request = new AddOrganisationRequest { Id = Id, Name = Name, Kind = Codes.Parse<OrganisationType>(Kind) };
        var answer = await organisations.AddAsync(request, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"/organisations/{Id}?done=added");
        if (refusal.Errors is null)
            ModelState.AddModelError(nameof(Name), refusal.Detail ?? "This could not be saved");
        else
            ModelState.Add(refusal, Say);
        return Page();
    }

    internal static string? Say(string field, string code) => (field, code) switch
    {
        ("Name", "required") => "Enter the name",
        ("Name", _) => "Name must be 200 characters or fewer",
        ("Kind", "required") => "Select what it is",
        ("Reason", "required") => "Enter the reason",
        ("Reason", _) => "Reason must be 400 characters or fewer",
        _ => null,
    };
}
