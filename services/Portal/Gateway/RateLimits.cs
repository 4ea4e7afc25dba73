using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Safeguarding.Portal.Gateway;

/// <summary>Token buckets per client address: generous for all requests, tighter where passwords and secrets are tried.</summary>
static class RateLimits
{
    static readonly PathString[] SecretPaths = ["/connect/token", "/sign-in", "/invitations", "/account"];
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static void AddRateLimits(this IServiceCollection services, GatewaySettings settings) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => context.Request.Path.StartsWithSegments("/health")
                ? RateLimitPartition.GetNoLimiter("health")
                : RateLimitPartition.GetTokenBucketLimiter(ClientOf(context), _ => Bucket(settings.Burst, settings.RequestsPerSecond, Second))),
            PartitionedRateLimiter.Create<HttpContext, string>(context => TriesSecrets(context.Request)
                ? RateLimitPartition.GetTokenBucketLimiter(ClientOf(context), _ => SignIns(settings))
                : RateLimitPartition.GetNoLimiter("other")));
        options.OnRejected = SayWhenToTryAgain;
    });

    static string ClientOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "unknown";

    static bool TriesSecrets(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && SecretPaths.Any(path => request.Path.StartsWithSegments(path));

    static TokenBucketRateLimiterOptions SignIns(GatewaySettings settings) =>
        Bucket(settings.SignInsPerMinute * 5, settings.SignInsPerMinute, TimeSpan.FromMinutes(1));

    static TokenBucketRateLimiterOptions Bucket(int most, int refill, TimeSpan every) =>
        new() { TokenLimit = most, TokensPerPeriod = refill, ReplenishmentPeriod = every, QueueLimit = 0 };

    static ValueTask SayWhenToTryAgain(OnRejectedContext context, CancellationToken ct)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : Second;
        context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
