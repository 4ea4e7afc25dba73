using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.Notices;

/// <summary>The dates that notices bring along.</summary>
public sealed class Deadlines(IdentityDbContext db)
{
    // What asks for a part of it by the same day, such as a signature, would show the date twice.
    static readonly IReadOnlySet<NoticeKind> Dated = new HashSet<NoticeKind>
    {
        NoticeKind.DraftDue, NoticeKind.RapidReviewOpened, NoticeKind.RapidReviewDue, NoticeKind.RapidReviewReceived,
        NoticeKind.PanelAnswerDue, NoticeKind.PracticeReviewStarted, NoticeKind.PracticeReviewDue,
    };

    /// <summary>With the next save; what was raised later stays.</summary>
    public async Task TakeOverAsync(NoticeRaised notice, CancellationToken ct)
    {
        if (notice.DueOn is not { } dueOn || !Dated.Contains(notice.Kind))
            return;
        var known = await db.Deadlines.Where(deadline => deadline.MatterId == notice.MatterId).ToDictionaryAsync(row => row.Part, ct);
        foreach (var (part, audience) in notice.For.Index())
        {
            // What is one person's alone is no deadline of others.
            if (audience is { AreaCode: null, Role: null })
                continue;
            var deadline = known.GetValueOrDefault(part);
            if (deadline?.RaisedAt > notice.RaisedAt)
                continue;
            deadline ??= db.Add(New(notice, part, dueOn)).Entity;
            (deadline.Kind, deadline.DueOn, deadline.RaisedAt) = (notice.Kind, dueOn, notice.RaisedAt);
            (deadline.SubjectId, deadline.CaseId, deadline.Reference) = (notice.SubjectId, notice.CaseId, notice.Reference);
            (deadline.AreaCode, deadline.Agency, deadline.Role) = (audience.AreaCode, audience.Agency, audience.Role);
        }
    }

    static Deadline New(NoticeRaised notice, int part, DateOnly dueOn) => new()
    {
        MatterId = notice.MatterId,
        Part = part,
        Kind = notice.Kind,
        SubjectId = notice.SubjectId,
        DueOn = dueOn,
        RaisedAt = notice.RaisedAt,
    };
}
