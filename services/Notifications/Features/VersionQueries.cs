using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Rules;

namespace Safeguarding.Notifications.Features;

static class VersionQueries
{
    /// <summary>The versions that say something, latest first; none after <paramref name="until"/> where it is given.</summary>
    public static IQueryable<NotificationVersion> LatestContent(
        this IQueryable<NotificationVersion> versions, Guid id, int? until = null) =>
        versions.Where(version => version.NotificationId == id && version.Content != null && (until == null || version.Number <= until))
            .OrderByDescending(version => version.Number);

    /// <summary>The content alone, without what is asked about the change, and in the one form in which it is kept.</summary>
    public static NotificationContent ToContent(this AmendNotificationRequest request) => new NotificationContent
    {
        Kind = request.Kind,
        AreaCode = request.AreaCode,
        OtherAreas = request.OtherAreas,
        BecameAwareOn = request.BecameAwareOn,
        LateReason = request.LateReason,
        EarlierReport = request.EarlierReport,
        Incident = request.Incident,
        Children = request.Children,
        Adults = request.Adults,
        Narrative = request.Narrative,
        ImmediateActions = request.ImmediateActions,
        Proceedings = request.Proceedings,
        MediaInterest = request.MediaInterest,
        Contact = request.Contact,
    }.InOneForm();
}
