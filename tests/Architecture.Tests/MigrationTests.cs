using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Architecture.Tests;

public class MigrationTests
{
    public static TheoryData<string> ServicesWithDatabase =>
        ["Notifications", "LocalInquiries", "NationalPanel", "Dissemination", "Identity"];

    [Theory]
    [MemberData(nameof(ServicesWithDatabase))]
    public void The_script_is_a_valid_model_of_SQL_Server(string service)
    {
        Assert.Empty(Validate(ScriptOf(service)));
    }

    [Fact]
    public void A_script_that_SQL_Server_would_refuse_is_found() =>
        Assert.NotEmpty(Validate(
            "CREATE TABLE [A] ([Id] uniqueidentifier NOT NULL, CONSTRAINT [FK] FOREIGN KEY ([Id]) REFERENCES [Missing] ([Id]));"));

    [Fact]
    public void A_column_that_SQL_Server_would_refuse_is_found_where_it_is_added_later() =>
        Assert.NotEmpty(Validate(
            """
            CREATE TABLE [A] ([Id] uniqueidentifier NOT NULL);
            GO
            ALTER TABLE [A] ADD [B] uniqueidentifier NULL CONSTRAINT [FK] FOREIGN KEY ([B]) REFERENCES [Missing] ([Id]);
            """));

    [Theory]
    [MemberData(nameof(ServicesWithDatabase))]
    public void The_migrations_hold_the_whole_model(string service)
    {
        using var db = Open(service, "Server=.;Initial Catalog=none");

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory]
    [MemberData(nameof(ServicesWithDatabase))]
    public async Task The_same_migrations_make_every_table_on_SQLite(string service)
    {
        var file = Path.GetTempFileName();
        await using (var db = Open(service, $"Data Source={file}"))
        {
            await db.Database.MigrateAsync();

            var made = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync();
            Assert.Empty(db.Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>().Except(made));
        }

        SqliteConnection.ClearAllPools();
        File.Delete(file);
    }

    static string ScriptOf(string service)
    {
        using var db = Open(service, "Server=.;Initial Catalog=none");
        return db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.NoTransactions);
    }

    static List<string> Validate(string script)
    {
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var statement in MigratedSchema.Of(script))
            model.AddObjects(statement);
        return [.. model.Validate().Select(message => message.ToString())];
    }

    static DbContext Open(string service, string connection)
    {
        var type = Repository.DbContextOf(service);
        var options = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(type))!;
        Database.Use(options, connection);
        return (DbContext)Activator.CreateInstance(type, options.Options)!;
    }
}
