using System.Net;

namespace Safeguarding.Demo.Api;

/// <summary>
/// Waits for a service that starts again. Every step looks first what is there already, so that also a change whose answer was lost may be
/// sent again.
/// </summary>
sealed class RetryHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                var response = await base.SendAsync(request, ct);
                if (!IsPassing(response.StatusCode) || TimeProvider.System.GetElapsedTime(started) > Limit)
                    return response;
                response.Dispose();
            }
            catch (HttpRequestException) when (TimeProvider.System.GetElapsedTime(started) < Limit)
            {
                // The gateway starts again.
            }

            await Task.Delay(Pause, ct);
        }
    }

    static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout;
}
