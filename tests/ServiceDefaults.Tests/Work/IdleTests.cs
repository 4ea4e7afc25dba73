using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Work;

/// <summary>Alone, since an instance shares its queues with the other tests' service.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public class IdleTests(NotesFixture fixture)
{
    static readonly TimeSpan Window = TimeSpan.FromSeconds(4);

    // Everything a service starts carries it on, so that what another service's retries throw in this process is not counted.
    static readonly AsyncLocal<ConcurrentBag<string>?> Thrown = new();

    [Fact]
    public async Task A_service_that_does_nothing_throws_nothing()
    {
        var thrown = Thrown.Value = [];
        AppDomain.CurrentDomain.FirstChanceException += Note;
        await using var notes = await NotesService.StartAsync(fixture.NewDatabase(), fixture.Broker.ConnectionString, fixture.Issuer);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await notes.Client().GetAsync("/health")).StatusCode);

        await Eventually.True(async () =>
        {
            thrown.Clear();
            await Task.Delay(Window, TestContext.Current.CancellationToken);
            return thrown.IsEmpty;
        }, () => "nothing is thrown any more: " + string.Join(", ", thrown), TimeSpan.FromSeconds(40));
        AppDomain.CurrentDomain.FirstChanceException -= Note;
    }

    [Fact]
    public async Task A_process_whose_background_work_ended_it_says_so_by_its_exit_code()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddSingleton(StartMode.From([]));
        builder.Services.AddHostedService<Ending>();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        await using var app = builder.Build();

        Assert.NotEqual(0, await app.RunServiceAsync<NotesDbContext>());
    }

    static void Note(object? sender, FirstChanceExceptionEventArgs args) => Thrown.Value?.Add(args.Exception.GetType().Name);

    // Once the service serves: a host that is ended while it starts throws by itself.
    sealed class Ending(IHostApplicationLifetime life) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken ct)
        {
            var serving = new TaskCompletionSource();
            await using var _ = life.ApplicationStarted.Register(serving.SetResult);
            await serving.Task;
            throw new InvalidOperationException();
        }
    }
}
