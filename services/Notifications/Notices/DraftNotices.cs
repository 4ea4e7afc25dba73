using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Notices;

/// <summary>What people are told of a draft. It bears the id of the notification that it becomes, and no reference before.</summary>
static class DraftNotices
{
    /// <summary>Those who are asked to comment.</summary>
    public static readonly IReadOnlyList<Agency> Asked = [Agency.Health, Agency.Police];

    public static NoticeRaised ToComment(Draft draft, Agency agency, DateOnly? dueOn, CurrentUser user, DateTime now) => new()
    {
        NoticeId = NoticeIds.Of("draft-to-comment", draft.Id, agency, draft.CouncilCode, draft.SharedAt ?? now),
        Kind = NoticeKind.DraftToComment,
        MatterId = Comment(draft.Id, agency),
        For = [new NoticeAudience { AreaCode = draft.CouncilCode, Agency = agency }],
        Except = [user.Id],
        SubjectId = draft.Id,
        CaseId = draft.Id,
        DueOn = dueOn,
        RaisedAt = now,
    };

    public static NoticeSettled Commented(Guid draftId, Agency agency, DateTime now) =>
        new() { MatterId = Comment(draftId, agency), SettledAt = now };

    /// <summary>To whoever wrote it last: the others see the comment on the page.</summary>
    public static NoticeRaised OfComment(Comment comment, Dossier dossier, DateTime now)
    {
        var id = NoticeIds.Of("partner-commented", comment.Id);
        return new()
        {
            NoticeId = id,
            Kind = NoticeKind.PartnerCommented,
            MatterId = id,
            For = [NotifiersOf(dossier.AreaCode) with { PersonId = dossier.WriterId }],
            SubjectId = dossier.Id,
            CaseId = dossier.Id,
            Reference = dossier.Reference,
            RaisedAt = now,
        };
    }

    /// <summary>The last day to send it, as calendars show it; reminders of it are made from this too.</summary>
    public static NoticeRaised DueDate(Guid draftId, string council, DateOnly dueOn, DateTime now) => new()
    {
        NoticeId = NoticeIds.Of("draft-due", draftId, dueOn, council),
        Kind = NoticeKind.DraftDue,
        MatterId = Due(draftId),
        For = [NotifiersOf(council)],
        SubjectId = draftId,
        CaseId = draftId,
        DueOn = dueOn,
        Statutory = true,
        OnlySetsDate = true,
        RaisedAt = now,
    };

    /// <summary>To the council that is to send it.</summary>
    public static NoticeRaised HandedOver(Draft draft, CurrentUser user, DateTime now)
    {
        var id = NoticeIds.Of("draft-handed-over", draft.Id, draft.Version + 1);
        return new()
        {
            NoticeId = id,
            Kind = NoticeKind.DraftHandedOver,
            MatterId = id,
            For = [NotifiersOf(draft.CouncilCode)],
            Except = [user.Id],
            SubjectId = draft.Id,
            CaseId = draft.Id,
            RaisedAt = now,
        };
    }

    /// <summary>The date as it was holds no more.</summary>
    public static NoticeSettled DateMoved(Draft draft, DateTime now) => new() { MatterId = Due(draft.Id), SettledAt = now };

    /// <summary>Sent or thrown away: nothing of the draft is open any more.</summary>
    public static NoticeSettled Gone(Guid draftId, DateTime now) => new() { MatterId = draftId, SettledAt = now };

    static NoticeAudience NotifiersOf(string council) =>
        new() { AreaCode = council, Agency = Agency.LocalAuthority, Role = Roles.Notifier };

    static Guid Comment(Guid draftId, Agency agency) => NoticeIds.Of("comment", draftId, agency);

    static Guid Due(Guid draftId) => NoticeIds.Of("draft-due", draftId);
}
