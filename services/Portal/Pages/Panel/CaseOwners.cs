using Safeguarding.Client;
using Safeguarding.Contracts.Identity;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Clients;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>Whom a case can be given to: the reader first, then their colleagues by name.</summary>
/// <param name="IsAway">The colleagues could not be asked for.</param>
public sealed record CaseOwners(CurrentUser Person, IReadOnlyList<Colleague> Others, bool IsAway)
{
    public const string Me = "me";

    public static readonly CaseOwners None = new(CurrentUser.Process("nobody"), [], IsAway: false);

    public IReadOnlyList<Choice> Choices =>
    [
        new(Me, $"Me ({Person.Name})"),
        .. Others.Select(one => new Choice(one.Id.ToString(), $"{one.Name} ({string.Join(", ", one.Roles.Select(Words.ForRole))})")),
    ];

    public string? Hint => IsAway ? "The names of your colleagues cannot be shown at the moment." : null;

    public static async Task<CaseOwners> OfAsync(PeopleClient people, CurrentUser person, CancellationToken ct)
    {
        var asked = await Part.OfAsync(people.ColleaguesAsync(ct));
        return new CaseOwners(person, [.. (asked.Value ?? []).Where(one => one.Id.ToString() != person.Id)], asked.IsAway);
    }

    public bool Has(string id) => Others.Any(one => one.Id.ToString() == id);

    /// <summary>Who is meant by a choice; null for none of them.</summary>
    public CaseOwner? Find(string? choice) => choice == Me
        ? new CaseOwner { Id = Person.Id, Name = Person.Name }
        : Others.Where(one => one.Id.ToString() == choice).Select(one => new CaseOwner { Id = choice, Name = one.Name }).FirstOrDefault();
}
