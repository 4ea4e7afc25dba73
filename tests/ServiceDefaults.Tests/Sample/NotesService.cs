using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Sample;

/// <summary>One instance of a small service on the service defaults; several may share a database and a broker.</summary>
public sealed class NotesService : IAsyncDisposable
{
    readonly WebApplication _app;

    NotesService(WebApplication app, CapturedLogs logs) => (_app, Logs) = (app, logs);

    public CapturedLogs Logs { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<NotesService> StartAsync(
        string file, string broker, TestIssuer issuer, BrokenNotes? broken = null, string? anchor = null,
        TimeProvider? clock = null, Action<DbContextOptionsBuilder>? database = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:notes-db"] = $"Data Source={file}",
            ["ConnectionStrings:rabbitmq"] = broker,
            ["Identity:Issuer"] = issuer.Address,
            ["Audit:Anchor"] = anchor,
        });
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.AddServiceDefaults("notes", []);
        builder.AddDatabase<NotesDbContext>("notes-db");
        builder.Services.ConfigureDbContext<NotesDbContext>(options => database?.Invoke(options));
        builder.Services.AddSingleton(broken ?? new BrokenNotes());
        builder.AddBus<NotesDbContext>(typeof(NotesService).Assembly);
        var logs = new CapturedLogs();
        builder.Logging.ClearProviders().AddProvider(logs);

        var app = builder.Build();
        app.UseServiceDefaults();
        NotesEndpoints.Map(app);
        var api = app.MapGroup("/api/notes");
        api.MapFailedMessages();
        api.MapAudit();
        await using (var scope = app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<NotesDbContext>().Database.EnsureCreatedAsync();
        await app.StartAsync();
        return new NotesService(app, logs);
    }

    public HttpClient Client(string? token = null)
    {
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var client = new HttpClient { BaseAddress = new Uri(address) };
        if (token is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    public async Task<T> Do<T>(Func<NotesDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<NotesDbContext>());
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
