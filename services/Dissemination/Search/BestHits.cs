namespace Safeguarding.Dissemination.Search;

/// <summary>The next page of hits in order of rank and id, kept while all hits pass by: memory does not grow with their number.</summary>
sealed class BestHits(SearchCursor? after, int limit)
{
    static readonly IComparer<(double Rank, string Id)> Order = Comparer<(double Rank, string Id)>.Create((one, other) =>
        one.Rank.CompareTo(other.Rank) is var rank and not 0 ? rank : string.CompareOrdinal(one.Id, other.Id));

    readonly (double Rank, string Id)? _after = after is null ? null : (after.Rank, IndexWriter.Key(after.Id));
    readonly PriorityQueue<long, (double Rank, string Id)> _worstFirst =
        new(Comparer<(double Rank, string Id)>.Create((one, other) => Order.Compare(other, one)));

    /// <summary>Whether a hit of that rank can still be on the page; spares reading its id.</summary>
    public bool MayHold(double rank) =>
        (_after is not { } after || rank >= after.Rank)
        && (_worstFirst.Count < limit || !_worstFirst.TryPeek(out _, out var worst) || rank <= worst.Rank);

    public void Offer(long number, double rank, string id)
    {
        if (_after is { } after && Order.Compare((rank, id), after) <= 0)
            return;
        _worstFirst.Enqueue(number, (rank, id));
        if (_worstFirst.Count > limit)
            _worstFirst.Dequeue();
    }

    public IReadOnlyList<(long Number, double Rank, Guid Id)> InOrder() =>
    [
        .. _worstFirst.UnorderedItems.OrderBy(hit => hit.Priority, Order)
            .Select(hit => (hit.Element, hit.Priority.Rank, Guid.Parse(hit.Priority.Id))),
    ];
}
