using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Clients;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.RestrictedCases;

/// <summary>An approver says who in their organisation sees a restricted case.</summary>
[Authorize(Policies.PeopleManager)]
public class PeoplePage(CaseAccessClient access, PeopleClient people, AreaRegister areas) : RecordPage<RestrictedCase>
{
    const int MaxListed = 200;
    Part<Page<PersonSummary>> _colleagues = null!;

    [BindProperty]
    public string[] People { get; set; } = [];

    [FromRoute]
    public Guid NotificationId { get; set; }

    public RestrictedCase Case => Record;

    public string AreaName => areas.Find(Case.AreaCode)?.Name ?? Case.AreaCode;

    public override string? Banner => Done switch
    {
        "named" => "Saved. They see the case as soon as each service has learned of it, within seconds",
        _ => null,
    };

    public string? Hint => _colleagues.IsAway ? "The names of your colleagues cannot be shown at the moment." : null;

    // Whoever has left, or cannot be asked for now, stays named unless they are left out.
    public IReadOnlyList<Choice> Choices =>
    [
        .. Readers.Select(one => new Choice(one.Id.ToString(), $"{one.Name} ({string.Join(", ", one.Roles.Select(Words.ForRole))})")),
        .. Case.People.Where(named => Readers.All(one => one.Id.ToString() != named.Id))
            .Select(named => new Choice(named.Id, $"{named.Name} (no longer reads cases, or not known at the moment)")),
    ];

    IEnumerable<PersonSummary> Readers => (_colleagues.Value?.Items ?? []).Where(one =>
        one.LeftAt is null && one.Roles.Any(role => role is Roles.Notifier or Roles.Partner));

    public void OnGet() => People = [.. Case.People.Select(named => named.Id)];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var chosen = Choices.Where(choice => People.Contains(choice.Value)).Select(choice => new PersonToName
        {
            Id = choice.Value,
            Name = Readers.FirstOrDefault(one => one.Id.ToString() == choice.Value)?.Name
                ?? Case.People.Single(named => named.Id == choice.Value).Name,
        });
        var answer = await access.NameAsync(NotificationId, new NamePeopleRequest { People = [.. chosen] }, Version, ct);
        return answer.Refusal is { } refusal
            ? Again(refusal,
                (_, code) => code == "required" ? "Select at least one person" : "Select 50 people or fewer",
                _ => nameof(People))
            : LocalRedirect($"/restricted-cases/{NotificationId}?done=named");
    }

    protected override async Task<RestrictedCase?> FindAsync(CancellationToken ct)
    {
        _colleagues = await Part.OfAsync(people.PeopleAsync(Query.Of(("state", "active"), ("limit", $"{MaxListed}")), ct));
        return await access.RestrictedAsync(NotificationId, ct);
    }

    protected override int VersionOf(RestrictedCase record) => record.Version;
}
