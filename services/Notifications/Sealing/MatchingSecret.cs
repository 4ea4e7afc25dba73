using Microsoft.EntityFrameworkCore;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Notifications.Sealing;

/// <summary>
/// The secret of <see cref="ChildKeys"/>: the setting <c>Matching:Secret</c> (base64, at least 32 bytes), or one that the first instance
/// makes and all share. That one is kept as the key of no notification, under the key ring like the others. Whoever loses it finds no
/// earlier notification of a child any more.
/// </summary>
public sealed class MatchingSecret(
    IServiceScopeFactory scopes, KeyWrap wrap, IConfiguration configuration, TimeProvider clock, ILogger<MatchingSecret> logger)
    : IHostedService
{
    // No draft or notification can have it.
    static readonly Guid Id = Guid.Empty;
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    byte[]? _bytes;

    public ChildKeys ToKeys() => new(_bytes ?? throw new InvalidOperationException("The service has not started yet."));

    /// <summary>
    /// Before the first request, and whichever secret is used: a service with the wrong key ring would write what nobody can read together.
    /// A database that is away is waited for.
    /// </summary>
    public async Task StartAsync(CancellationToken ct)
    {
        while (true)
        {
            try
            {
                var kept = await FindAsync(ct);
                _bytes = Setting() ?? kept;
                return;
            }
            catch (UnavailableException exception)
            {
                throw new InvalidOperationException(
                    "The folder of setting DataProtection:Path, or its certificate, is not the one that this database was written with.",
                    exception);
            }
            catch (Exception exception) when (DatabaseTrouble.Is(exception))
            {
                logger.LogWarning("The start waits for its database: {ExceptionType}", exception.GetBaseException().GetType().Name);
                await Task.Delay(Pause, clock, ct);
            }
        }
    }

    public Task StopAsync(CancellationToken ct) => Task.CompletedTask;

    byte[]? Setting()
    {
        if (configuration["Matching:Secret"] is not { Length: > 0 } setting)
            return null;
        var secret = new byte[setting.Length];
        return Convert.TryFromBase64String(setting, secret, out var length) && length >= KeyWrap.SecretBytes
            ? secret[..length]
            : throw new InvalidOperationException($"Setting Matching:Secret must be base64 of at least {KeyWrap.SecretBytes} bytes.");
    }

    // Of two instances that start at once one is refused, and finds the other's.
    async Task<byte[]> FindAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NotificationsDbContext>();
        return await db.RetryOnConflictAsync(async () =>
        {
            if (await db.Keys.AsNoTracking().SingleOrDefaultAsync(key => key.Id == Id, ct) is { } known)
                return wrap.Unwrap(known);
            var made = wrap.New(Id);
            db.Add(made);
            await db.SaveChangesAsync(ct);
            return made.ToBytes();
        });
    }
}
