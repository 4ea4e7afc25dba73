using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.People;

/// <summary>Invites someone into the approver's own organisation; an administrator chooses any.</summary>
[Authorize(Policies.PeopleManager)]
public class InvitePage(PeopleClient people) : PageModel
{
    /// <summary>Made when the form opens, so that a double click invites once.</summary>
    [BindProperty]
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public Guid? Organisation { get; set; }

    [BindProperty]
    public string[] Chosen { get; set; } = [];

    public IReadOnlyList<OrganisationSummary> Organisations { get; private set; } = [];

    public IReadOnlyList<Choice> OrganisationChoices =>
        [.. Organisations.Where(organisation => organisation.Roles.Count > 0)
            .Select(organisation => new Choice(organisation.Id.ToString(), organisation.Name))];

    public IReadOnlyList<Choice> RoleChoices =>
        [.. Roles.All.Where(role => Organisations.Any(organisation => organisation.Roles.Contains(role)))
            .Select(role => new Choice(role, Words.ForRole(role)))];

    /// <summary>Where an administrator comes from an organisation's page, it and the role are chosen already.</summary>
    public async Task OnGetAsync(Guid? organisation, string? role, CancellationToken ct)
    {
        Organisations = await people.OrganisationsAsync(ct);
        (Organisation, Chosen) = (organisation, role is null ? [] : [role]);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Organisations = await people.OrganisationsAsync(ct);
        if (Organisations.Count > 1 && Organisation is null)
            ModelState.AddModelError(nameof(Organisation), "Choose an organisation");
        if (!ModelState.IsValid)
            return Page();

        var request = new InvitePersonRequest { Id = Id, Name = Name, Email = Email, Roles = Chosen, OrganisationId = Organisation };
        var answer = await people.InviteAsync(request, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect("/people/invitations?done=invited");

        if (refusal.Errors is { Count: > 0 })
            ModelState.Add(refusal, Say, path => path.StartsWith("roles", StringComparison.Ordinal) ? nameof(Chosen) : Property(path));
        else
            ModelState.AddModelError(nameof(Chosen), refusal.Detail ?? "This could not be saved");
        return Page();
    }

    static string Property(string path) => path switch
    {
        "email" => nameof(Email),
        "name" => nameof(Name),
        _ => "",
    };

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Name), "required") => "Enter the full name",
        (nameof(Name), _) => "Full name must be 200 characters or fewer",
        (nameof(Email), "required") => "Enter the email address",
        (nameof(Email), _) => "Enter an email address in the correct format, like name@example.com",
        (nameof(Chosen), _) => "Select at least one role",
        _ => null,
    };
}
