using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.People;

[Authorize(Policies.PeopleManager)]
public class RolesPage(PeopleClient people) : PersonFormPage(people)
{
    [BindProperty]
    public string[] Chosen { get; set; } = [];

    /// <summary>What the caller can give in the person's organisation, and what the person has already.</summary>
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Chosen = [.. Person.Roles];
        return ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await Client.ChangeRolesAsync(Id, new ChangeRolesRequest { Roles = Chosen, Reason = Reason }, ct);
        return Refused(answer, "Chosen") ? await ShowAsync(ct) : LocalRedirect($"/people/{Id}?done=roles");
    }

    async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        var organisations = await Client.OrganisationsAsync(ct);
        var given = organisations.FirstOrDefault(organisation => organisation.Name == Person.Organisation)?.Roles ?? [];
        Choices = [.. Roles.All.Where(role => given.Contains(role) || Person.Roles.Contains(role))
            .Select(role => new Choice(role, Words.ForRole(role)))];
        return Page();
    }
}
