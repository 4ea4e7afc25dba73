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

    public static NoticeRaised Named(Notification sent, CurrentUser user) => Of(sent, NoticeKind.AreaNamed, user,
        [.. sent.OtherAreas.Select(other => new NoticeAudience { AreaCode = other.AreaCode })]);

    /// <summary>The case has ended, and with it whatever was asked of anybody.</summary>
    public static NoticeSettled Withdrawn(Notification withdrawn, DateTime now) =>
        new() { MatterId = withdrawn.Id, SettledAt = now };

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
            RaisedAt = sent.SentAt,
        };
    }
}
