using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.Cases;

public static class CaseAccessQueries
{
    /// <summary>Those whose case is not closed to the person, see <see cref="CaseAccess.ClosedTo"/>, or that have none.</summary>
    public static IQueryable<T> WhereOpenTo<T>(this IQueryable<T> rows, CurrentUser user, Expression<Func<T, CaseAccess?>> caseOf)
    {
        var closed = CaseAccess.ClosedTo(user);
        var hasNone = Expression.Equal(caseOf.Body, Expression.Constant(null, typeof(CaseAccess)));
        var isClosed = ReplacingExpressionVisitor.Replace(closed.Parameters[0], caseOf.Body, closed.Body);
        return rows.Where(Expression.Lambda<Func<T, bool>>(Expression.OrElse(hasNone, Expression.Not(isClosed)), caseOf.Parameters));
    }
}
