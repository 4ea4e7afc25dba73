using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.ServiceDefaults.Data;

public static class Paging
{
    /// <summary>
    /// One page from the cursor on, by (<paramref name="at"/>, <paramref name="id"/>), newest first unless <paramref name="ascending"/>;
    /// <paramref name="show"/> makes the contract.
    /// </summary>
    public static Task<Page<TShown>> PageAsync<T, TShown>(
        this IQueryable<T> rows, PageRequest request, Expression<Func<T, DateTime>> at, Expression<Func<T, Guid>> id,
        Func<T, TShown> show, CancellationToken ct, bool ascending = false) =>
        rows.PageAsync(request, new Key<T, DateTime>(at, cursor => cursor.At, instant => instant), id, show, ascending, ct);

    /// <inheritdoc cref="PageAsync{T, TShown}(IQueryable{T}, PageRequest, Expression{Func{T, DateTime}},
    /// Expression{Func{T, Guid}}, Func{T, TShown}, CancellationToken, bool)"/>
    public static Task<Page<TShown>> PageAsync<T, TShown>(
        this IQueryable<T> rows, PageRequest request, Expression<Func<T, DateOnly>> on, Expression<Func<T, Guid>> id,
        Func<T, TShown> show, CancellationToken ct, bool ascending = false) =>
        rows.PageAsync(
            request, new Key<T, DateOnly>(on, cursor => DateOnly.FromDateTime(cursor.At), date => date.ToDateTime(TimeOnly.MinValue)), id,
                show,
            ascending, ct);

    /// <summary>
    /// The same by (<paramref name="rank"/>, <paramref name="id"/>). A rank is 0 or more: cursors carry it as an instant, and none is
    /// before the first.
    /// </summary>
    public static Task<Page<TShown>> PageAsync<T, TShown>(
        this IQueryable<T> rows, PageRequest request, Expression<Func<T, int>> rank, Expression<Func<T, Guid>> id,
        Func<T, TShown> show, CancellationToken ct, bool ascending = false) =>
        rows.PageAsync(
            request, new Key<T, int>(rank, cursor => (int)cursor.At.Ticks, number => new DateTime(number, DateTimeKind.Utc)), id, show,
                ascending, ct);

    /// <inheritdoc cref="PageAsync{T, TShown}(IQueryable{T}, PageRequest, Expression{Func{T, DateTime}},
    /// Expression{Func{T, Guid}}, Func{T, TShown}, CancellationToken, bool)"/>
    public static Task<Page<TShown>> PageAsync<T, TShown>(
        this IQueryable<T> rows, PageRequest request, Expression<Func<T, string>> text, Expression<Func<T, Guid>> id,
        Func<T, TShown> show, CancellationToken ct, bool ascending = false) =>
        rows.PageAsync(
            request, new Key<T, string>(text, cursor => cursor.Text, _ => DateTime.UnixEpoch, words => words), id, show, ascending, ct);

    static async Task<Page<TShown>> PageAsync<T, TKey, TShown>(
        this IQueryable<T> rows, PageRequest request, Key<T, TKey> key, Expression<Func<T, Guid>> id, Func<T, TShown> show, bool ascending,
        CancellationToken ct)
    {
        if (request.After is { } after)
            rows = rows.Where(Beyond(key.Of, id, key.In(after), after.Id, ascending));

        var ordered = ascending ? rows.OrderBy(key.Of).ThenBy(id) : rows.OrderByDescending(key.Of).ThenByDescending(id);
        var page = await ordered.Take(request.Limit + 1).Select(Keyed(key.Of, id)).ToListAsync(ct);
        var shown = page.Take(request.Limit).ToList();
        var next = page.Count > request.Limit ? key.After(shown[^1].Key, shown[^1].Id).ToString() : null;
        return new Page<TShown>([.. shown.Select(row => show(row.Row))], next);
    }

    // What the cursor is made of comes with each row: to reckon it here, the expressions would have to be compiled for every page.
    static Expression<Func<T, KeyedRow<T, TKey>>> Keyed<T, TKey>(Expression<Func<T, TKey>> key, Expression<Func<T, Guid>> id)
    {
        var row = key.Parameters[0];
        var made = Expression.New(typeof(KeyedRow<T, TKey>).GetConstructors()[0], row, key.Body, new Swap(id.Parameters[0], row)
            .Visit(id.Body));
        return Expression.Lambda<Func<T, KeyedRow<T, TKey>>>(made, row);
    }

    // row => row.Key < after.Key || (row.Key == after.Key && row.Id < after.Id), or the other way round
    static Expression<Func<T, bool>> Beyond<T, TKey>(
        Expression<Func<T, TKey>> key, Expression<Func<T, Guid>> id, TKey afterKey, Guid afterId, bool ascending)
    {
        var row = key.Parameters[0];
        var idOfRow = new Swap(id.Parameters[0], row).Visit(id.Body);
        // Captured, so that the values are parameters of the query and not part of its text.
        Expression<Func<TKey>> keyBefore = () => afterKey;
        Expression<Func<Guid>> idBefore = () => afterId;
        var compared = Expression.Call(idOfRow, typeof(Guid).GetMethod(nameof(Guid.CompareTo), [typeof(Guid)])!, idBefore.Body);
        var none = Expression.Constant(0);
        // The database compares texts by a function, all else by an operator.
        var (left, right) = typeof(TKey) == typeof(string)
            ? (Expression.Call(typeof(string), nameof(string.Compare), null, key.Body, keyBefore.Body), (Expression)none)
            : (key.Body, keyBefore.Body);
        return Expression.Lambda<Func<T, bool>>(
            Expression.OrElse(
                ascending ? Expression.GreaterThan(left, right) : Expression.LessThan(left, right),
                Expression.AndAlso(
                    Expression.Equal(key.Body, keyBefore.Body),
                    ascending ? Expression.GreaterThan(compared, none) : Expression.LessThan(compared, none))),
            row);
    }

    /// <summary>What a list is ordered by, and how a cursor carries it.</summary>
    sealed record Key<T, TKey>(
        Expression<Func<T, TKey>> Of, Func<Cursor, TKey> In, Func<TKey, DateTime> At, Func<TKey, string>? Text = null)
    {
        public Cursor After(TKey key, Guid id) => new(At(key), id, Text?.Invoke(key) ?? "");
    }

    sealed class KeyedRow<T, TKey>(T row, TKey key, Guid id)
    {
        public T Row { get; } = row;

        public TKey Key { get; } = key;

        public Guid Id { get; } = id;
    }

    sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
