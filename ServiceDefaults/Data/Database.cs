using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.ServiceDefaults.Data;

public static class Database
{
    // A list of ids is one parameter. With one for each, a query would be written, and parsed by the database, anew for every number.
    const ParameterTranslationMode Lists = ParameterTranslationMode.Parameter;

    /// <summary>
    /// The service's own database: SQL Server, or SQLite where the connection string names a file. One set of migrations serves both.
    /// </summary>
    public static WebApplicationBuilder AddDatabase<TDbContext>(this WebApplicationBuilder builder, string name, bool audited = true)
        where TDbContext : DbContext
    {
        var connection = ConnectionString(builder.Configuration, name);
        builder.Services.AddWork();
        builder.Services.AddSingleton<SavedEvents>();
        // Kept from request to request: none of these contexts, nor what is added here, holds anything of a request.
        builder.Services.AddDbContextPool<TDbContext>((services, options) =>
        {
            Use(options, connection);
            options.AddInterceptors(
                // The first of those that look at a save finds its changes, for the others as well.
                new KeptConnection(), new VersionInterceptor(),
                new OutboxInterceptor(
                    services.GetRequiredService<SavedEvents>(), services.GetRequiredService<Signal<OutboxMessage>>()));
            if (audited)
                options.AddInterceptors(new AuditInterceptor());
        });
        // For what every service serves of the tables they all have: the audit, the failed messages.
        builder.Services.AddScoped<DbContext>(services => services.GetRequiredService<TDbContext>());
        // Also where there is no bus: each instance's health leaves a row.
        builder.Services.AddHostedService<OutboxCleaner<TDbContext>>();
        builder.Services.AddSingleton<DatabaseHealth<TDbContext>>().AddHealthChecks().AddCheck<DatabaseHealth<TDbContext>>("database");
        builder.Services.AddSingleton<AuditAnchor>().AddSingleton<AuditVerifier>();
        builder.Services.AddHostedService<AuditSealer<TDbContext>>();
        return builder;
    }

    public static void Use(DbContextOptionsBuilder options, string connection)
    {
        // Logged with the whole exception, and SQL Server's words for a refused row name its values: addresses, names of people and files.
        // Whoever catches the exception logs its type.
        options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.SaveChangesFailed, CoreEventId.QueryIterationFailed));
        if (!IsSqlite(connection))
        {
            options.UseSqlServer(connection, sql => sql.EnableRetryOnFailure().UseParameterizedCollectionMode(Lists));
            return;
        }

        options.UseSqlite(connection, sqlite => sqlite.UseParameterizedCollectionMode(Lists))
            .AddInterceptors(new SqliteWaiting())
            .ReplaceService<IMigrationsSqlGenerator, SqliteMigrationsFromSqlServer>()
            // The snapshot is SQL Server's; on SQLite it always looks changed.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
    }

    public static bool IsSqlite(string connection) => connection.StartsWith("Data Source=", StringComparison.OrdinalIgnoreCase)
        && !connection.Contains("Initial Catalog=", StringComparison.OrdinalIgnoreCase);

    // Migrations are made with the SQL Server provider and never connect.
    static string ConnectionString(IConfiguration configuration, string name) =>
        configuration.GetConnectionString(name)
        ?? (EF.IsDesignTime
            ? $"Server=.;Initial Catalog={name}"
            : throw new InvalidOperationException($"Setting ConnectionStrings:{name} is missing."));
}
