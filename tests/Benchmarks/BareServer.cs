using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Safeguarding.Benchmarks;

/// <summary>
/// The limit of intake: the same HTTP server and the same kind of database file, one insert of the body and nothing else. Runs as a process
/// of its own.
/// </summary>
static class BareServer
{
    public const string Command = "bare-server";

    public static async Task<int> RunAsync(string database)
    {
        var connection = $"Data Source={database}";
        await ExecuteAsync(connection, "PRAGMA journal_mode = WAL");
        await ExecuteAsync(connection, "CREATE TABLE IF NOT EXISTS Bare (Id TEXT PRIMARY KEY, Body TEXT NOT NULL)");

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPost("/", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            await ExecuteAsync(connection, "INSERT INTO Bare (Id, Body) VALUES ($id, $body)", ("$id", Guid.CreateVersion7()),
                ("$body", await reader.ReadToEndAsync()));
            return Results.StatusCode(201);
        });
        await app.StartAsync();
        Console.WriteLine(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        // The benchmark closes our standard input when it is done with us, or dies.
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        return 0;
    }

    static async Task ExecuteAsync(string connection, string sql, params (string Name, object Value)[] parameters)
    {
        await using var open = new SqliteConnection(connection);
        await open.OpenAsync();
        await using var command = open.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        await command.ExecuteNonQueryAsync();
    }
}
