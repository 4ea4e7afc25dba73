using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Safeguarding.ServiceDefaults.Reference;

/// <summary>How a database, which knows only the codes of areas, orders rows by their names.</summary>
public static class AreaOrder
{
    /// <summary>
    /// The place of a row's area among all of them by name. One that this process has not learnt yet comes after all others.
    /// </summary>
    public static Expression<Func<T, int>> PlaceByName<T>(this AreaRegister areas, Expression<Func<T, string>> codeOf)
    {
        var codes = areas.CodesByName;
        Expression<Func<string, int>> place = code => codes.Contains(code) ? codes.IndexOf(code) : codes.Length;
        var placeOfRow = ReplacingExpressionVisitor.Replace(place.Parameters[0], codeOf.Body, place.Body);
        return Expression.Lambda<Func<T, int>>(placeOfRow, codeOf.Parameters);
    }
}
