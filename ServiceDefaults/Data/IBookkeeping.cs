namespace Safeguarding.ServiceDefaults.Data;

/// <summary>Rows the platform keeps about its own work (deliveries, claims, projections): changed without an audit entry.</summary>
public interface IBookkeeping;
