using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.Mail;

/// <summary>Sends the mails about changed accounts, outside any transaction; what fails is tried again for a while.</summary>
sealed class AccountNoticeWorker(WorkerContext context, Signal<AccountNotice> signal, AccountNoticeMail mail, IMailSender sender)
    : Worker(context, TimeSpan.FromSeconds(30), signal)
{
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<IdentityDbContext>();
        var now = Now;
        var oldest = now - AccountNotice.Lifetime;
        var notice = await db.AccountNotices.Include(row => row.Person)
            .Where(row => row.MailedAt == null && row.NextMailAt <= now && row.HappenedAt > oldest)
            .OrderBy(row => row.NextMailAt).FirstOrDefaultAsync(ct);
        if (notice is null)
            return false;

        // Of two instances one gets it, since its version goes up with the claim.
        (notice.MailAttempts, notice.NextMailAt) = (notice.MailAttempts + 1, now + Lease);
        await db.SaveChangesAsync(ct);
        var taken = false;
        await TryAsync(notice.Id, async () => taken = await sender.SendAsync(mail.Compose(notice), ct) == MailOutcome.Accepted, ct);
        if (taken)
            notice.MailedAt = Now;
        else
            notice.NextMailAt = Now + Invitation.WaitAfter(notice.MailAttempts);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
