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
    /// <summary>To all of those but the one who did it.</summary>
    public static NoticeRaised Of(
        Notification sent, Guid id, NoticeKind kind, IReadOnlyList<NoticeAudience> audiences, CurrentUser user, DateTime now) => new()
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
            RaisedAt = now,
        };

    /// <summary>The receipt, to whoever sent it.</summary>
    public static NoticeRaised Sent(Notification sent, CurrentUser user)
    {
        // Who is left out elsewhere is the one who is told here.
        return Of(sent, NoticeIds.Of("sent", sent.Id, NoticeKind.NotificationSent), NoticeKind.NotificationSent,
            [CouncilOf(sent) with { PersonId = user.Id }], user, sent.EnteredAt ?? sent.SentAt) with
        {
            Except = [],
            Statutory = false,
        };
    }

    /// <summary>To the council of a child that another council writes of: once for each draft or notification that it asked with.</summary>
    public static NoticeRaised AskedAfter(Notification found, Guid askedWith, CurrentUser user, DateTime now)
    {
        return Of(found, NoticeIds.Of("asked-after", found.Id, askedWith), NoticeKind.ChildAskedAfter, [CouncilOf(found)], user, now) with
        {
            Statutory = false,
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
        Notification changed, NoticeKind kind, CurrentUser user, DateTime now, IReadOnlyList<NoticeAudience> audiences) =>
        Of(changed, NoticeIds.Of("changed", changed.Id, kind, changed.Version + 1), kind, audiences, user, now);
}
