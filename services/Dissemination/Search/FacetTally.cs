using System.Numerics;
using Microsoft.Data.Sqlite;

namespace Safeguarding.Dissemination.Search;

/// <summary>Decides which hits the chosen facets leave, and counts what every facet would give, in one look at each hit.</summary>
sealed class FacetTally
{
    readonly (int Kind, string Code)[] _facets;
    readonly bool[] _chosen;
    readonly int[] _counts;
    readonly int _narrowed;

    FacetTally((int Kind, string Code)[] facets, LessonQuery query)
    {
        _facets = facets;
        _counts = new int[facets.Length];
        _chosen = Array.ConvertAll(facets, facet =>
            facet.Code is not null && query.Chosen.GetValueOrDefault(Facet.All[facet.Kind], []).Contains(facet.Code));
        _narrowed = Facet.All.Select((kind, number) => query.Chosen.ContainsKey(kind) ? 1 << number : 0).Sum();
    }

    public int Total { get; private set; }

    public static FacetTally For(SqliteConnection index, LessonQuery query)
    {
        var kinds = Facet.All.Select((kind, number) => (kind, number)).ToDictionary(kind => kind.kind, kind => kind.number);
        var rows = index.Rows("SELECT number, kind, code FROM facet",
            row => (Number: row.GetInt32(0), Kind: kinds[row.GetString(1)], Code: row.GetString(2))).ToList();
        var facets = new (int, string)[rows.Select(row => row.Number).DefaultIfEmpty().Max() + 1];
        foreach (var (number, kind, code) in rows)
            facets[number] = (kind, code);
        return new FacetTally(facets, query);
    }

    /// <summary>
    /// Counts one hit; whether it is left. A kind's own choice does not narrow its own counts: one sees what its other values would give.
    /// </summary>
    public bool Count(ReadOnlySpan<int> facets)
    {
        var fitting = 0;
        foreach (var facet in facets)
            fitting |= _chosen[facet] ? 1 << _facets[facet].Kind : 0;

        var missing = _narrowed & ~fitting;
        if (missing == 0)
            Total++;
        if (missing == 0 || BitOperations.IsPow2(missing))
        {
            foreach (var facet in facets)
                _counts[facet] += missing == 0 || missing == 1 << _facets[facet].Kind ? 1 : 0;
        }

        return missing == 0;
    }

    /// <summary>Counts by kind, most frequent first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(string Code, int Count)>> Counts() => _facets
        .Select((facet, number) => (Kind: Facet.All[facet.Kind], facet.Code, Count: _counts[number]))
        .Where(facet => facet.Count > 0).GroupBy(facet => facet.Kind)
        .ToDictionary(kind => kind.Key, kind => (IReadOnlyList<(string, int)>)
            [
                .. kind.OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Code, StringComparer.Ordinal)
                    .Select(facet => (facet.Code, facet.Count)),
            ]);
}
