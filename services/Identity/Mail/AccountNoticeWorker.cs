using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.Mail;

/// <summary>Sends the mails about changed accounts, outside any transaction; what fails is tried again for a while.</summary>
sealed class AccountNoticeWorker(
    IServiceScopeFactory scopes, AccountNoticeMail mail, IMailSender sender, MailSignal signal, TimeProvider clock, ILogger<AccountNoticeWorker> logger)
    : BackgroundService
{
    static readonly TimeSpan Round = TimeSpan.FromSeconds(30);
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = signal.Next;
            try
            {
                while (await SendNextAsync(stoppingToken))
                {
                    // Until none is due.
                }
            }
            catch (Exception exception) when (exception is DbException or DbUpdateException)
            {
                logger.LogWarning("Notices were not sent this time: {ExceptionType}", exception.GetBaseException().GetType().Name);
            }

            await next.WaitAsync(Round, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    async Task<bool> SendNextAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        var oldest = now - AccountNotice.Lifetime;
        var notice = await db.AccountNotices.Include(row => row.Person)
            .Where(row => row.MailedAt == null && row.NextMailAt <= now && row.HappenedAt > oldest)
            .OrderBy(row => row.NextMailAt).FirstOrDefaultAsync(ct);
        if (notice is null)
            return false;

        // Of two instances one gets it, since its version goes up with the claim.
        (notice.MailAttempts, notice.NextMailAt) = (notice.MailAttempts + 1, now + Lease);
        await db.SaveChangesAsync(ct);
        if (await sender.SendAsync(mail.Compose(notice), ct))
            notice.MailedAt = clock.GetUtcNow().UtcDateTime;
        else
            notice.NextMailAt = clock.GetUtcNow().UtcDateTime + Invitation.WaitAfter(notice.MailAttempts);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
