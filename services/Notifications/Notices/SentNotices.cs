using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Notices;

/// <summary>
/// What people are told of a notification that was sent, beside those who must know of it, see <see cref="RecipientNotices"/>.
/// </summary>
static class SentNotices
{
    /// <summary>The receipt, to whoever sent it.</summary>
    public static NoticeRaised Sent(Notification sent, CurrentUser user)
    {
        var sender = new NoticeAudience { AreaCode = sent.AreaCode, Agency = Agency.LocalAuthority, Role = Roles.Notifier, PersonId = user.Id };
        return Of(sent, NoticeKind.NotificationSent, user, sender) with { Except = [], Statutory = false };
    }

    /// <summary>To the council of a child that another council writes of: once for each draft or notification that it asked with.</summary>
    public static NoticeRaised AskedAfter(Notification found, Guid askedWith, DateTime now)
    {
        var id = NoticeIds.Of("asked-after", found.Id, askedWith);
        return new NoticeRaised
        {
            NoticeId = id,
            Kind = NoticeKind.ChildAskedAfter,
            MatterId = id,
            For = [CouncilOf(found)],
            SubjectId = found.Id,
            CaseId = found.Id,
            Reference = found.Reference,
            RaisedAt = now,
        };
    }

    /// <summary>The case has ended, and with it whatever was asked of anybody.</summary>
    public static NoticeSettled Ended(Notification ended, DateTime now) => new() { MatterId = ended.Id, SettledAt = now };

    /// <summary>To the council's own people: it was withdrawn or de-escalated.</summary>
    public static NoticeRaised EndedByColleague(Notification ended, NoticeKind kind, CurrentUser user, DateTime now) =>
        Changed(ended, kind, user, now, [CouncilOf(ended)]);

    /// <summary>To the partners of its area, and to the secretariat where the panel has a case of it.</summary>
    public static NoticeRaised Linked(Notification linked, CurrentUser user, DateTime now) =>
        Changed(linked, NoticeKind.NotificationsLinked, user, now, PartnersOf(linked));

    /// <inheritdoc cref="Linked"/>
    public static NoticeRaised Unlinked(Notification unlinked, CurrentUser user, DateTime now) =>
        Changed(unlinked, NoticeKind.NotificationsUnlinked, user, now, PartnersOf(unlinked));

    static IReadOnlyList<NoticeAudience> PartnersOf(Notification sent) =>
    [
        new NoticeAudience { AreaCode = sent.AnsweringAreaCode },
        .. sent.RemitSince is null ? (NoticeAudience[])[] : [new NoticeAudience { Role = Roles.Secretariat }],
    ];

    static NoticeAudience CouncilOf(Notification sent) =>
        new() { AreaCode = sent.AnsweringAreaCode, Agency = Agency.LocalAuthority, Role = Roles.Notifier };

    // Each change is told anew.
    static NoticeRaised Changed(
        Notification amended, NoticeKind kind, CurrentUser user, DateTime now, IReadOnlyList<NoticeAudience> audiences)
    {
        var id = NoticeIds.Of("amended", amended.Id, kind, amended.Version + 1);
        return Of(amended, kind, user, audiences) with { NoticeId = id, MatterId = id, RaisedAt = now };
    }

    static NoticeRaised Of(Notification sent, NoticeKind kind, CurrentUser user, params IReadOnlyList<NoticeAudience> audiences)
    {
        var id = NoticeIds.Of("sent", sent.Id, kind);
        return new NoticeRaised
        {
            NoticeId = id,
            Kind = kind,
            MatterId = id,
            For = audiences,
            Except = [user.Id],
            SubjectId = sent.Id,
            CaseId = sent.Id,
            Reference = sent.Reference,
            Statutory = true,
            RaisedAt = sent.EnteredAt ?? sent.SentAt,
        };
    }
}
