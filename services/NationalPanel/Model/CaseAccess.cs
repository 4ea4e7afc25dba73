using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Model;

/// <summary>
/// Who may see a case, beside the case and with a version of its own: whoever is named or steps back makes nobody's open form of the case
/// stale. A case without one was never restricted, and nobody stepped back from it.
/// </summary>
public class CaseAccess : IVersioned
{
    public required Guid CaseId { get; init; }

    /// <summary>Also that of <see cref="CaseAccessChanged"/>.</summary>
    public int Version { get; set; }

    public bool Restricted { get; private set; }

    public DateTime? RestrictedAt { get; private set; }

    public List<NamedReader> Readers { get; } = [];

    public List<RecordedRestriction> Changes { get; } = [];

    public void Restrict(string reason, IEnumerable<PersonToName> people, CurrentUser user, DateTime now)
    {
        RestrictedAt = Restricted ? RestrictedAt : now;
        Record(true, reason, user, now);
        Name(people, NamedReader.OfPanel, null, user, now);
    }

    /// <summary>Everybody is as before; who was named is forgotten, also by the areas.</summary>
    public void Lift(string reason, CurrentUser user, DateTime now)
    {
        RestrictedAt = null;
        Record(false, reason, user, now);
        Readers.Clear();
    }

    /// <summary>Those whom one organisation names, in place of those before.</summary>
    public void Name(
        IEnumerable<PersonToName> people, string organisation, (string Area, Agency Agency)? partner, CurrentUser user, DateTime now)
    {
        var named = people.ToDictionary(person => person.Id!, person => person.Name!);
        Readers.RemoveAll(reader => reader.Organisation == organisation && !named.ContainsKey(reader.PersonId));
        Readers.AddRange(named.Where(person => Readers.All(reader => !reader.Is(person.Key, organisation)))
            .Select(person => new NamedReader
            {
                CaseId = CaseId,
                Organisation = organisation,
                PersonId = person.Key,
                PersonName = person.Value,
                AreaCode = partner?.Area,
                Agency = partner?.Agency,
                NamedBy = user.Name,
                NamedAt = now,
            }));
    }

    void Record(bool restricted, string reason, CurrentUser user, DateTime now)
    {
        Restricted = restricted;
        Changes.Add(new RecordedRestriction
        {
            CaseId = CaseId,
            Number = Changes.Count + 1,
            Restricted = restricted,
            Reason = reason,
            ChangedBy = user.Name,
            ChangedAt = now,
        });
    }
}

/// <summary>Somebody who sees a restricted case.</summary>
public class NamedReader
{
    /// <summary>In place of the id of an organisation: whoever works for the panel, however its people are organised.</summary>
    public const string OfPanel = "";

    public required Guid CaseId { get; init; }

    public required string Organisation { get; init; }

    public required string PersonId { get; init; }

    public required string PersonName { get; init; }

    public required string? AreaCode { get; init; }

    public required Agency? Agency { get; init; }

    public required string NamedBy { get; init; }

    public required DateTime NamedAt { get; init; }

    public bool Is(string personId, string organisation) => PersonId == personId && Organisation == organisation;
}

/// <summary>That a case was restricted or that was lifted, and why: on the secretariat's file.</summary>
public class RecordedRestriction
{
    public required Guid CaseId { get; init; }

    /// <summary>1 for the first on the case.</summary>
    public required int Number { get; init; }

    public required bool Restricted { get; init; }

    public required string Reason { get; init; }

    public required string ChangedBy { get; init; }

    public required DateTime ChangedAt { get; init; }
}
