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
    /// <summary>
    /// The service's own database: SQL Server, or SQLite where the connection string names a file. One set of migrations serves both.
    /// </summary>
    public static WebApplicationBuilder AddDatabase<TDbContext>(this WebApplicationBuilder builder, string name, bool audited = true)
        where TDbContext : DbContext
    {
        var connection = ConnectionString(builder.Configuration, name);
        builder.Services.AddWork();
        // Kept from request to request: none of these contexts, nor what is added here, holds anything of a request.
        builder.Services.AddDbContextPool<TDbContext>((services, options) =>
        {
            Use(options, connection);
            options.AddInterceptors(new VersionInterceptor(), new OutboxInterceptor(services.GetRequiredService<Signal<OutboxMessage>>()));
            if (audited)
                options.AddInterceptors(new AuditInterceptor());
        });
        // For what every service serves of the tables they all have: the audit, the failed messages.
        builder.Services.AddScoped<DbContext>(services => services.GetRequiredService<TDbContext>());
        builder.Services.AddSingleton<DatabaseHealth<TDbContext>>().AddHealthChecks().AddCheck<DatabaseHealth<TDbContext>>("database");
        builder.Services.AddSingleton<AuditAnchor>().AddSingleton<AuditVerifier>();
        builder.Services.AddHostedService<AuditSealer<TDbContext>>();
        return builder;
    }

    public static void Use(DbContextOptionsBuilder options, string connection)
    {
        if (!IsSqlite(connection))
        {
            options.UseSqlServer(connection, sql => sql.EnableRetryOnFailure());
            return;
        }

        options.UseSqlite(connection)
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
