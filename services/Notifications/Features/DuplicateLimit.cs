using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// How often one caller may have duplicates looked for (<c>Duplicates:PerHour</c>, 60 unless told): whoever notifies asks a few times a
/// case, whoever goes through the names of children asks without end. Each instance counts for itself.
/// </summary>
static class DuplicateLimit
{
    public const string Policy = "duplicates";
    const int Default = 60;
    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public static void AddDuplicateLimit(this WebApplicationBuilder builder)
    {
        var perHour = builder.Configuration.GetValue("Duplicates:PerHour", Default);
        if (perHour < 1)
            throw new InvalidOperationException("Setting Duplicates:PerHour must be 1 or more.");
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = SayWhenToTryAgain;
            options.AddPolicy(Policy, context => RateLimitPartition.GetTokenBucketLimiter(CurrentUser.From(context.User).Id, _ => new()
            {
                TokenLimit = perHour,
                TokensPerPeriod = 1,
                ReplenishmentPeriod = Hour / perHour,
                QueueLimit = 0,
            }));
        });
    }

    static ValueTask SayWhenToTryAgain(OnRejectedContext context, CancellationToken ct)
    {
        if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
