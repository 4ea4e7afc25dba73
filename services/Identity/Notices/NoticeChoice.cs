using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;

namespace Safeguarding.Identity.Notices;

/// <summary>Changes when a person is mailed; also of what happened already and was not mailed yet.</summary>
public sealed class NoticeChoice(IdentityDbContext db, MailTimes times, TimeProvider clock)
{
    public async Task MakeAsync(Person person, NoticeMails choice, string how, CancellationToken ct)
    {
        if (person.NoticeMails == choice)
            return;

        var now = clock.GetUtcNow().UtcDateTime;
        person.NoticeMails = choice;
        db.Audit(person.AsUser(), "NoticeMailsChosen", nameof(Person), person.Id, $"{choice}, {how}", now);
        await db.SaveChangesAsync(ct);

        var waiting = db.Notices.Where(notice => notice.PersonId == person.Id && notice.NextMailAt != null && notice.MailId == null);
        await (choice == NoticeMails.StatutoryOnly
            ? waiting.Where(notice => !notice.Raised.Statutory)
                .ExecuteUpdateAsync(set => set.SetProperty(notice => notice.NextMailAt, (DateTime?)null), ct)
            : waiting.ExecuteUpdateAsync(set => set.SetProperty(notice => notice.NextMailAt, NextAfter(choice, now)), ct));
    }

    DateTime? NextAfter(NoticeMails choice, DateTime now) => choice == NoticeMails.Daily ? times.NextSummary(now) : now;
}
