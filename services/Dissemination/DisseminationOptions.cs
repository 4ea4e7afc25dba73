using Microsoft.Data.Sqlite;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Mail;

namespace Safeguarding.Dissemination;

/// <summary>The service's settings, read and checked once at the start.</summary>
/// <param name="PublicOrigin">Where readers reach the portal; every link in mail and feeds begins with it (<c>PublicOrigin</c>).</param>
/// <param name="IndexPath">
/// File of this instance's search index (<c>Search:Index</c>; else under <c>Storage:Path</c>, else beside an SQLite database).
/// </param>
public sealed record DisseminationOptions(Uri PublicOrigin, string IndexPath, MailOptions Mail)
{
    public static DisseminationOptions From(IConfiguration configuration)
    {
        var origin = Origin(configuration["PublicOrigin"]);
        return new DisseminationOptions(origin, Index(configuration), MailOptions.From(configuration, "bulletins", origin.Host));
    }

    static Uri Origin(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var origin) && origin.Scheme is "http" or "https"
            ? origin
            : throw new InvalidOperationException(
                "Setting PublicOrigin must be the address of the portal as readers see it, for example https://example.org.");

    static string Index(IConfiguration configuration)
    {
        if (configuration["Search:Index"] is { Length: > 0 } path)
            return Path.GetFullPath(path);
        if (configuration["Storage:Path"] is { Length: > 0 } storage)
            return Path.GetFullPath(Path.Combine(storage, "search", "library.db"));
        if (configuration.GetConnectionString("dissemination-db") is { } connection && Database.IsSqlite(connection))
            return Path.ChangeExtension(Path.GetFullPath(new SqliteConnectionStringBuilder(connection).DataSource), ".search.db");
        throw new InvalidOperationException(
            "Setting Search:Index or Storage:Path must say where the search index of this instance is kept.");
    }
}
