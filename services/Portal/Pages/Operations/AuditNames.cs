using System.Globalization;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;
using Safeguarding.Contracts.Operations;
using Safeguarding.Portal.Clients;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>
/// Names for the ids of an audit, as the service that keeps the people tells them to
/// whoever asks. What it does not tell, or while it is away,
/// the id stands there.
/// </summary>
public sealed class AuditNames(PeopleClient people)
{
    const string Process = "process:";

    readonly Dictionary<string, PersonSummary?> _people = [];
    readonly Dictionary<string, string> _organisations = [];

    public IReadOnlyList<Choice> Organisations => [.. _organisations.Select(known => new Choice(known.Key, known.Value))];

    public async Task LoadOrganisationsAsync(CancellationToken ct)
    {
        if (_organisations.Count == 0 && await Part.OfAsync(people.OrganisationsAsync(ct)) is { Value: { } all })
        {
            foreach (var organisation in all)
                _organisations[organisation.Id.ToString()] = organisation.Name;
        }
    }

    public async Task LoadAsync(IEnumerable<AuditRecord> records, CancellationToken ct)
    {
        await LoadOrganisationsAsync(ct);
        var missing = records.Select(record => record.ActorId).Distinct().Where(id => Guid.TryParse(id, out _) && !_people.ContainsKey(id))
            .ToList();
        var found = await Task.WhenAll(
            missing.Select(id => Part.OfAsync(people.FindAsync(Guid.Parse(id, CultureInfo.InvariantCulture), ct))));
        foreach (var (id, person) in missing.Zip(found))
            _people[id] = person.Value;
    }

    public string Who(string actor) => actor.StartsWith(Process, StringComparison.Ordinal)
        ? $"The platform: {AuditWords.For(actor[Process.Length..]).ToLowerInvariant()}"
        : _people.GetValueOrDefault(actor)?.Name ?? actor;

    public string? Organisation(AuditRecord record) =>
        record.ActorOrganisation is { } id ? _organisations.GetValueOrDefault(id, id)
            : _people.GetValueOrDefault(record.ActorId)?.Organisation;

    /// <summary>Those who are meant by a part of a name or address.</summary>
    public async Task<IReadOnlyList<PersonSummary>> FindAsync(string who, CancellationToken ct) =>
        (await Part.OfAsync(people.PeopleAsync(Query.Of(("q", who), ("limit", "20")), ct))).Value?.Items ?? [];
}
