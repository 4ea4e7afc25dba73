using System.Collections.Immutable;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.ServiceDefaults.Reference;

/// <summary>
/// Areas and their partners valid in time, as this process knows them now. Old records keep their area's code; rights over them move to
/// those that took its place, from their first day. Every thread may read while <see cref="Learn"/> brings what has changed.
/// </summary>
public sealed class AreaRegister(IEnumerable<RegisteredBody> bodies, TimeProvider? clock = null)
{
    State _state = new(bodies.ToImmutableDictionary(body => body.Code));

    /// <summary>The register that ships with the platform; every process begins with it.</summary>
    public static AreaRegister OfReferenceFiles(TimeProvider? clock = null) => new(RegisterSeed.Read(), clock);

    public IEnumerable<RegisteredBody> Bodies => _state.Bodies.Values;

    public IEnumerable<Area> All => _state.Areas.Values;

    /// <summary>Takes over the entries of a later version than those known; earlier ones change nothing.</summary>
    public void Learn(IEnumerable<RegisteredBody> bodies)
    {
        var told = bodies.ToList();
        for (var known = _state; ; known = _state)
        {
            var later = told.Where(body => body.Version > (known.Bodies.GetValueOrDefault(body.Code)?.Version ?? 0)).ToList();
            if (later.Count == 0)
                return;
            var next = new State(known.Bodies.SetItems(later.Select(body => KeyValuePair.Create(body.Code, body))));
            if (Interlocked.CompareExchange(ref _state, next, known) == known)
                return;
        }
    }

    /// <summary>Every area's code, one after the other by name: a database orders rows by name by <see cref="AreaOrder"/>.</summary>
    public string CodesByName => _state.CodesByName;

    public RegisteredBody? FindBody(string code) => _state.Bodies.GetValueOrDefault(code);

    public Area? Find(string code) => _state.Areas.GetValueOrDefault(code);

    public bool InForce(string code, DateOnly date) => Find(code)?.InForceOn(date) == true;

    /// <summary>Whose area it is on a date, today unless said: its own, or of all that have taken its place by then.</summary>
    public IReadOnlyList<string> ServingAreasOf(string code, DateOnly? on = null)
    {
        var date = on ?? Today;
        return [.. Line(code, date).Where(area => !IsReplaced(area, date))];
    }

    /// <summary>Of an area that has ended and was not taken over by one alone: those that have taken its place.</summary>
    public IReadOnlyList<string> SuccessorsOf(string code, DateOnly today) =>
        ServingAreasOf(code, today) is { Count: > 1 } successors ? successors : [];

    /// <summary>
    /// The codes whose records the people of these areas may see on a date, today unless said: their own and those of areas that they
    /// have replaced by then.
    /// </summary>
    public IReadOnlyList<string> ServedBy(IEnumerable<string> codes, DateOnly? on = null)
    {
        var (own, date) = (codes.ToHashSet(), on ?? Today);
        return [.. own, .. _state.Replaced.Where(area => !own.Contains(area) && Line(area, date).Any(own.Contains))];
    }

    /// <summary>The areas that a council, a board or a force serves on a date.</summary>
    public IReadOnlyList<string> AreasOf(string bodyCode, DateOnly date) => FindBody(bodyCode) is { } body && body.InForceOn(date)
        ? body.Agency == Agency.LocalAuthority
            ? [body.Code]
            : [.. body.Serves.Where(served => served.InForceOn(date)).Select(served => served.AreaCode)]
        : [];

    /// <summary>The boards and forces of an area on a date, those that sign first.</summary>
    public IReadOnlyList<RegisteredBody> PartnersOf(string areaCode, DateOnly date) =>
    [
        .. from body in Bodies
           from served in body.Serves
           where served.AreaCode == areaCode && served.InForceOn(date)
           orderby body.Agency, served.Signs descending, body.Code
           select body,
    ];

    DateOnly Today => LondonTime.DateOf((clock ?? TimeProvider.System).GetUtcNow());

    bool IsReplaced(string code, DateOnly date) => Find(code) is { Successors.Count: > 0 } area && area.ValidTo < date;

    /// <summary>An area and all that took its place, one after the other, until a date. A ring of them must not hang.</summary>
    List<string> Line(string code, DateOnly date)
    {
        List<string> line = [code];
        for (var index = 0; index < line.Count; index++)
        {
            if (IsReplaced(line[index], date))
                line.AddRange(Find(line[index])!.Successors.Except(line));
        }

        return line;
    }

    /// <summary>What follows from the entries, worked out once.</summary>
    sealed class State
    {
        public State(ImmutableDictionary<string, RegisteredBody> bodies)
        {
            Bodies = bodies;
            Areas = bodies.Values.Where(body => body.Agency == Agency.LocalAuthority).ToDictionary(body => body.Code, Area.Of);
            CodesByName = string.Join(' ', Areas.Values.OrderBy(area => area.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(area => area.Code, StringComparer.Ordinal).Select(area => area.Code));
            Replaced = [.. Areas.Values.Where(area => area.Successors.Count > 0).Select(area => area.Code)];
        }

        public ImmutableDictionary<string, RegisteredBody> Bodies { get; }
        public IReadOnlyDictionary<string, Area> Areas { get; }
        public string CodesByName { get; }
        public IReadOnlyList<string> Replaced { get; }
    }
}
