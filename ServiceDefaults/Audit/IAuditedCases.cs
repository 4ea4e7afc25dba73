namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>
/// Which case a record of a service belongs to, so that its audit can be read and searched by the references people know.
/// </summary>
public interface IAuditedCases
{
    /// <summary>The case's reference for each of these records; those of no case are left out.</summary>
    Task<IReadOnlyDictionary<Guid, string>> ReferencesAsync(IReadOnlyCollection<Guid> records, CancellationToken ct);

    /// <summary>All records of the cases whose reference, without hyphens, is like the pattern.</summary>
    IQueryable<Guid> RecordsOf(string pattern);
}
