using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.Notices;

/// <summary>Makes of what is to be told one notice for each person whom it concerns.</summary>
public sealed class RaisedNotices(IdentityDbContext db, NoticeRecipients recipients, MailTimes times, TimeProvider clock)
{
    /// <summary>With the next save.</summary>
    public async Task AddAsync(NoticeRaised notice, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var raised = new RaisedNotice
        {
            Id = notice.NoticeId,
            Kind = notice.Kind,
            MatterId = notice.MatterId,
            SubjectId = notice.SubjectId,
            CaseId = notice.CaseId,
            Reference = notice.Reference,
            DueOn = notice.DueOn,
            Statutory = notice.Statutory,
            RaisedAt = notice.RaisedAt,
            AreaCodes = [.. notice.For.Select(audience => audience.AreaCode).OfType<string>().Distinct()],
        };
        raised.Notices.AddRange((await recipients.OfAsync(notice, ct)).Select(meant =>
            Notice.Of(raised, meant.Person, meant.ToldAs, times.Of(notice, meant.Person, now))));
        db.Add(raised);
    }
}
