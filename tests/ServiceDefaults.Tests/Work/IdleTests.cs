using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Work;

/// <summary>Alone, since exceptions are counted in the whole process.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public class IdleTests(NotesFixture fixture)
{
    static readonly TimeSpan Window = TimeSpan.FromSeconds(4);

    [Fact]
    public async Task A_service_that_does_nothing_throws_nothing()
    {
        Assert.Equal(System.Net.HttpStatusCode.OK, (await fixture.Notes.Client().GetAsync("/health")).StatusCode);

        await Eventually.True(async () =>
            (await ThrownWithinAsync(Window)).IsEmpty, "nothing is thrown any more", TimeSpan.FromSeconds(40));
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

    static async Task<ConcurrentBag<string>> ThrownWithinAsync(TimeSpan window)
    {
        var thrown = new ConcurrentBag<string>();
        void Note(object? sender, FirstChanceExceptionEventArgs args) => thrown.Add(args.Exception.GetType().Name);
        AppDomain.CurrentDomain.FirstChanceException += Note;
        await Task.Delay(window, TestContext.Current.CancellationToken);
        AppDomain.CurrentDomain.FirstChanceException -= Note;
        return thrown;
    }

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
