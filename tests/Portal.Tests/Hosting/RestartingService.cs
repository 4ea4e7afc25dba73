using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Safeguarding.Portal.Tests;

/// <summary>Answers as a service does whose database is on its way back: 503 so many times, then an empty list.</summary>
sealed class RestartingService(WebApplication app, int refusals) : IAsyncDisposable
{
    int _asked;

    public int Asked => _asked;

    public Uri Address => new(app.Urls.First());

    public static async Task<RestartingService> StartAsync(int refusals)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var service = new RestartingService(app, refusals);
        app.Map("/{**path}", service.Answer);
        await app.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    IResult Answer() => Interlocked.Increment(ref _asked) <= refusals
        ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
        : Results.Ok(Array.Empty<string>());
}
