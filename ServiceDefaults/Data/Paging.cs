using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.ServiceDefaults.Data;

public static class Paging
{
    /// <summary>Newest first by (<paramref name="at"/>, <paramref name="id"/>), one page from the cursor on; <paramref name="show"/> makes the contract.</summary>
    public static async Task<Page<TShown>> PageAsync<T, TShown>(
        this IQueryable<T> rows, PageRequest request, Expression<Func<T, DateTime>> at, Expression<Func<T, Guid>> id,
        Func<T, TShown> show, CancellationToken cancellationToken)
    {
        if (request.After is { } after)
            rows = rows.Where(Before(at, id, after));

        var page = await rows.OrderByDescending(at).ThenByDescending(id).Take(request.Limit + 1).ToListAsync(cancellationToken);
        var shown = page.Take(request.Limit).ToList();
        var next = page.Count > request.Limit ? new Cursor(at.Compile()(shown[^1]), id.Compile()(shown[^1])).ToString() : null;
        return new Page<TShown>([.. shown.Select(show)], next);
    }

    // row => row.At < after.At || (row.At == after.At && row.Id < after.Id)
    static Expression<Func<T, bool>> Before<T>(Expression<Func<T, DateTime>> at, Expression<Func<T, Guid>> id, Cursor after)
    {
        var row = at.Parameters[0];
        var idOfRow = new Swap(id.Parameters[0], row).Visit(id.Body);
        Expression<Func<Cursor>> cursor = () => after;
        var afterAt = Expression.Property(cursor.Body, nameof(Cursor.At));
        var afterId = Expression.Property(cursor.Body, nameof(Cursor.Id));
        var compared = Expression.Call(idOfRow, typeof(Guid).GetMethod(nameof(Guid.CompareTo), [typeof(Guid)])!, afterId);
        return Expression.Lambda<Func<T, bool>>(
            Expression.OrElse(
                Expression.LessThan(at.Body, afterAt),
                Expression.AndAlso(Expression.Equal(at.Body, afterAt), Expression.LessThan(compared, Expression.Constant(0)))),
            row);
    }

    sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
