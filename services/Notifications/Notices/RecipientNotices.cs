using Safeguarding.Contracts.Identity;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Notices;

/// <summary>
/// What those are told who must know of a notification: that there is one, that it names them, and each new version (Working Together 2023,
/// chapter 5). Identity tells them and says when it did.
/// </summary>
static class RecipientNotices
{
    /// <summary>In as few notices as there are kinds of them, and anew where the case was given to another area.</summary>
    /// <param name="known">Those who knew of the notification before, who are told <paramref name="what"/>.</param>
    /// <param name="added">Those who hear of it for the first time.</param>
    public static IEnumerable<(NoticeRaised Notice, IEnumerable<Recipient> Told)> Of(
        Notification sent, IEnumerable<Recipient> known, NoticeKind what, IEnumerable<Recipient> added, int version, CurrentUser user,
        DateTime now) =>
        known.Select(one => (Kind: what, Recipient: one)).Concat(added.Select(one => (Kind: FirstOf(sent, one.Kind), Recipient: one)))
            .GroupBy(told => told.Kind, told => told.Recipient)
            .Select(told => (SentNotices.Of(sent, NoticeIds.Of("told", sent.Id, told.Key, version, sent.AreaVersion), told.Key,
                [.. told.Select(Audience)], user, now), told.AsEnumerable()));

    /// <summary>To the area to which the whole was opened or closed.</summary>
    public static NoticeRaised ShareChanged(Notification sent, Recipient area, CurrentUser user, DateTime now) => SentNotices.Of(
        sent, NoticeIds.Of("share", area.Id, now.Ticks), NoticeKind.ShareChanged, [new NoticeAudience { AreaCode = area.AreaCode }],
        user, now);

    static NoticeKind FirstOf(Notification sent, RecipientKind kind) => kind switch
    {
        RecipientKind.Area => NoticeKind.AreaNamed,
        // Theirs is not the council that notified where the panel gave it to them.
        RecipientKind.Partner when sent.GivenToAreaCode is null => NoticeKind.NotificationReceived,
        _ => NoticeKind.NotificationShared,
    };

    static NoticeAudience Audience(Recipient recipient) => recipient.Kind switch
    {
        RecipientKind.Panel => new NoticeAudience { Role = Roles.Secretariat, TellAs = recipient.Id },
        RecipientKind.Department => National(OrganisationType.Department, recipient),
        RecipientKind.Inspectorate => National(OrganisationType.Inspectorate, recipient),
        _ => new NoticeAudience { AreaCode = recipient.AreaCode, Agency = recipient.Agency, TellAs = recipient.Id },
    };

    static NoticeAudience National(OrganisationType kind, Recipient recipient) =>
        new() { Role = Roles.Recipient, OrganisationKind = kind, TellAs = recipient.Id };
}
