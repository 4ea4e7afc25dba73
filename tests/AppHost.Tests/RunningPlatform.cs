using Safeguarding.TestKit;

namespace Safeguarding.AppHost.Tests;

/// <summary>One platform for the tests of a class, which leave it running.</summary>
public sealed class RunningPlatform : IAsyncLifetime
{
    readonly HttpClient _http = new();

    public Platform Platform { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Platform = await Platform.StartWithDashboardAsync();

    public async Task<bool> IsHealthyAsync()
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri(Platform.Address, "/health"));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return Platform.DisposeAsync();
    }
}
