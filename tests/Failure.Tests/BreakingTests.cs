using Safeguarding.TestKit;

namespace Safeguarding.Failure.Tests;

/// <summary>Tests that break some of the one platform; each begins once all is back from what the one before has broken.</summary>
public abstract class BreakingTests(SharedPlatform shared) : IAsyncLifetime
{
    protected SharedPlatform Shared => shared;

    public async ValueTask InitializeAsync()
    {
        using var http = new HttpClient { BaseAddress = shared.Platform.Address };
        await Eventually.True(() => IsWholeAsync(http), "every part of the platform is well", TimeSpan.FromMinutes(2));
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    static async Task<bool> IsWholeAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/health", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // the gateway itself is not back yet
        }
    }
}
