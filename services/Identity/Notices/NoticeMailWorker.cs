using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Features.Notices;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.Notices;

/// <summary>
/// Mails each person what is due for them, all in one mail, outside any transaction. Which notices are in a mail is written before it is
/// sent, so that a second attempt, also after a crash, is the same mail under the same name. What was seen or settled meanwhile is left
/// out.
/// </summary>
sealed class NoticeMailWorker(
    WorkerContext context, Signal<Notice> signal, NoticeMail mail, IMailSender sender, MailOptions mails, NoticeOptions options)
    : Worker(context, TimeSpan.FromSeconds(15), signal)
{
    const int MaxInOne = 100;

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<IdentityDbContext>();
        var batch = await TakeAsync(db, ct);
        if (batch.Count == 0)
            return false;
        if (await WithholdAsync(db, batch, ct) || !await ClaimAsync(db, batch, ct))
            return true;

        MailOutcome? outcome = null;
        await TryAsync(batch[0].MailId!.Value,
            async () => outcome = await sender.SendAsync(mail.Compose(batch[0].Person, batch, Now), ct), ct);
        foreach (var notice in batch)
            Record(notice, outcome);
        // Nothing says that somebody was told before the mail was accepted.
        foreach (var told in batch.Where(notice => notice.MailedAt is not null && notice.ToldAs.Count > 0))
            db.Publish(new NoticeDelivered { NoticeId = told.RaisedId, ToldAs = told.ToldAs, DeliveredAt = Now }, Now);
        await db.SaveChangesAsync(ct);
        return true;
    }

    async Task<IReadOnlyList<Notice>> TakeAsync(IdentityDbContext db, CancellationToken ct)
    {
        var (now, oldest) = (Now, Now - options.MaxAge);
        var due = db.Notices.Where(notice => notice.NextMailAt <= now && notice.MailedAt == null && notice.SeenAt == null
            && notice.SettledAt == null && notice.Person.LeftAt == null && notice.Raised.RaisedAt > oldest);
        if (await due.OrderBy(notice => notice.NextMailAt).ThenBy(notice => notice.Id)
            .Select(notice => new { notice.PersonId, notice.MailId }).FirstOrDefaultAsync(ct) is not { } first)
            return [];
        return await due.Where(notice => notice.PersonId == first.PersonId && notice.MailId == first.MailId)
            .Include(notice => notice.Raised).Include(notice => notice.Person)
            .OrderBy(notice => notice.Raised.RaisedAt).ThenBy(notice => notice.Id).Take(MaxInOne).ToListAsync(ct);
    }

    // Of a case that is not there for the person no mail says that something waits; should it come back, the dashboard tells.
    static async Task<bool> WithholdAsync(IdentityDbContext db, IReadOnlyList<Notice> batch, CancellationToken ct)
    {
        var closed = await db.CasesClosedTo(batch[0].Person.AsUser()).ToListAsync(ct);
        var withheld = batch.Where(notice => notice.Raised.CaseId is { } id && closed.Contains(id)).ToList();
        if (withheld.Count == 0)
            return false;
        withheld.ForEach(notice => notice.NextMailAt = null);
        await db.SaveChangesAsync(ct);
        return true;
    }

    // Of two instances one gets the mail: the versions go up with the claim.
    async Task<bool> ClaimAsync(IdentityDbContext db, IReadOnlyList<Notice> batch, CancellationToken ct)
    {
        var mailId = batch[0].MailId ?? Guid.CreateVersion7();
        foreach (var notice in batch)
            (notice.MailId, notice.MailAttempts, notice.NextMailAt) = (mailId, notice.MailAttempts + 1, Now + mails.Lease);
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException conflict) when (Conflicts.IsConflict(conflict))
        {
            return false;
        }
    }

    void Record(Notice notice, MailOutcome? outcome)
    {
        if (outcome == MailOutcome.Accepted)
            (notice.MailedAt, notice.NextMailAt) = (Now, null);
        else
            notice.NextMailAt = outcome?.Result != MailResult.NoSuchMailbox && mails.WaitAfter(notice.MailAttempts) is { } wait
                ? Now + wait : null;
    }
}
