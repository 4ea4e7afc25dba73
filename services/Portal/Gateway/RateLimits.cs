using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Gateway;

/// <summary>
/// Token buckets per client, that is per IPv4 address or IPv6 network: generous for all requests, tighter where passwords
/// and secrets are tried or mails are caused. Each of these has a bucket of its own, so that an organisation's programs
/// go on while someone there tries passwords.
/// </summary>
static class RateLimits
{
    static readonly PathString[] PasswordPaths = ["/sign-in", "/invitations", "/account", "/forgotten-password", "/reset-password"];
    static readonly PathString[] SecretPaths = ["/connect/token", "/connect/introspect", "/connect/revoke"];
    static readonly PathString[] SubscriptionPaths = ["/subscriptions", "/api/dissemination/subscriptions"];
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static void AddRateLimits(this IServiceCollection services, GatewaySettings settings) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => context.Request.Path.StartsWithSegments("/health")
                ? RateLimitPartition.GetNoLimiter("health")
                : RateLimitPartition.GetTokenBucketLimiter(ClientOf(context), _ =>
                    Bucket(settings.Burst, settings.RequestsPerSecond, Second))),
            Limiter(Passwords, settings.SignInsPerMinute, settings.SignInsPerMinute),
            Limiter(Secrets, settings.TokensPerMinute * 5, settings.TokensPerMinute),
            Limiter(Subscriptions, settings.SubscriptionsPerMinute * 5, settings.SubscriptionsPerMinute));
        options.OnRejected = SayWhenToTryAgain;
    });

    static PartitionedRateLimiter<HttpContext> Limiter(Func<PathString, bool> concerns, int most, int perMinute) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context =>
            HttpMethods.IsPost(context.Request.Method) && concerns(context.Request.Path)
                ? RateLimitPartition.GetTokenBucketLimiter(ClientOf(context), _ => Bucket(most, perMinute, Minute))
                : RateLimitPartition.GetNoLimiter("other"));

    static bool Passwords(PathString path) => PasswordPaths.Any(one => path.StartsWithSegments(one));

    static bool Secrets(PathString path) => SecretPaths.Any(one => path.StartsWithSegments(one));

    // What lies below confirms or ends a subscription, and causes no mail.
    static bool Subscriptions(PathString path) =>
        SubscriptionPaths.Any(one => path.StartsWithSegments(one, out var rest) && rest.Value is (null or "" or "/"));

    static string ClientOf(HttpContext context) => Network.Of(context.Connection.RemoteIpAddress);

    static TokenBucketRateLimiterOptions Bucket(int most, int refill, TimeSpan every) =>
        new() { TokenLimit = most, TokensPerPeriod = refill, ReplenishmentPeriod = every, QueueLimit = 0 };

    static ValueTask SayWhenToTryAgain(OnRejectedContext context, CancellationToken ct)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : Second;
        context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
