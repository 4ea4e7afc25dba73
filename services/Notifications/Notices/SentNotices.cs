using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Notices;

/// <summary>
/// What people are told of a notification that was sent: the authority tells its partners, and other areas that it names (Working Together
/// 2023, chapter 5).
/// </summary>
static class SentNotices
{
    public static NoticeRaised Received(Notification sent, CurrentUser user) => Of(sent, NoticeKind.NotificationReceived, user,
        new NoticeAudience { AreaCode = sent.AreaCode, Agency = Agency.Health },
        new NoticeAudience { AreaCode = sent.AreaCode, Agency = Agency.Police });

    /// <summary>The receipt, to whoever sent it.</summary>
    public static NoticeRaised Sent(Notification sent, CurrentUser user)
    {
        var sender = new NoticeAudience { AreaCode = sent.AreaCode, Agency = Agency.LocalAuthority, Role = Roles.Notifier, PersonId = user.Id };
        return Of(sent, NoticeKind.NotificationSent, user, sender) with { Except = [], Statutory = false };
    }

    public static NoticeRaised Named(Notification sent, CurrentUser user) => Of(sent, NoticeKind.AreaNamed, user,
        [.. sent.OtherAreas.Select(other => new NoticeAudience { AreaCode = other.AreaCode })]);

    /// <summary>
    /// To all who were told of it as it was sent: the other two partners of the area, areas that it names, and the panel's secretariat
    /// where it ever was the panel's to consider.
    /// </summary>
    public static NoticeRaised Amended(Notification amended, CurrentUser user, DateTime now) =>
        Changed(amended, NoticeKind.NotificationAmended, user, now, ToldOf(amended));

    /// <summary>To areas that an amendment names for the first time.</summary>
    public static NoticeRaised NowNamed(Notification amended, IEnumerable<string> areas, CurrentUser user, DateTime now) =>
        Changed(amended, NoticeKind.AreaNamed, user, now, [.. areas.Select(area => new NoticeAudience { AreaCode = area })]);

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

    /// <summary>To all who were told of it, and to the council's own people.</summary>
    public static NoticeRaised Withdrawn(Notification withdrawn, CurrentUser user, DateTime now) =>
        Changed(withdrawn, NoticeKind.NotificationWithdrawn, user, now, [CouncilOf(withdrawn), .. ToldOf(withdrawn)]);

    /// <inheritdoc cref="Withdrawn"/>
    public static NoticeRaised Deescalated(Notification deescalated, CurrentUser user, DateTime now) =>
        Changed(deescalated, NoticeKind.NotificationDeescalated, user, now, [CouncilOf(deescalated), .. ToldOf(deescalated)]);

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

    static IReadOnlyList<NoticeAudience> ToldOf(Notification sent) =>
    [
        new NoticeAudience { AreaCode = sent.AnsweringAreaCode, Agency = Agency.Health },
        new NoticeAudience { AreaCode = sent.AnsweringAreaCode, Agency = Agency.Police },
        .. sent.OtherAreas.Select(other => new NoticeAudience { AreaCode = other.AreaCode }),
        .. sent.RemitSince is null ? (NoticeAudience[])[] : [new NoticeAudience { Role = Roles.Secretariat }],
    ];

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
