using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Safeguarding.Client;

/// <summary>
/// Reads are asked again while a service restarts, all within the one time that the
/// caller waits; changes never are, for their answer may be
/// what was lost. Without a circuit breaker: a service that is back is to be asked at once.
/// </summary>
sealed class ReadRetry : HttpRetryStrategyOptions
{
    public ReadRetry()
    {
        (MaxRetryAttempts, Delay, BackoffType, UseJitter) = (2, TimeSpan.FromMilliseconds(200), DelayBackoffType.Exponential, true);
        // It tells programs to come back much later than a page may take.
        ShouldRetryAfterHeader = false;
        ShouldHandle = attempt => ValueTask.FromResult(IsRead(attempt.Context.GetRequestMessage()) && IsPassing(attempt.Outcome));
    }

    static bool IsRead(HttpRequestMessage? request) => request?.Method == HttpMethod.Get || request?.Method == HttpMethod.Head;

    static bool IsPassing(Outcome<HttpResponseMessage> outcome) => outcome.Exception is HttpRequestException
        || outcome.Result?.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
