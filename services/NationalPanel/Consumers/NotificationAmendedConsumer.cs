using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.NationalPanel.Features;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Consumers;

/// <summary>
/// Takes over the facts of an amended notification. One that leaves the panel's remit is set aside, one that comes into it opens or goes on
/// where it stood. Also before the notification itself: then its facts wait for it.
/// </summary>
public class NotificationAmendedConsumer(NationalPanelDbContext db, Deadlines deadlines, TimeProvider clock)
    : IConsumer<NotificationAmended>
{
    public async Task Consume(ConsumeContext<NotificationAmended> context)
    {
        var amended = context.Message;
        var panelCase = await db.CaseOfAsync(amended.NotificationId, context.CancellationToken);
        if (amended.Version <= panelCase.FactsVersion && (panelCase.Notified || !amended.Facts.InPanelRemit))
            return; // Delivered before, or overtaken by a newer one.

        var (before, area) = (panelCase.State, panelCase.AnsweringAreaCode);
        panelCase.Amend(amended, deadlines);
        await db.ForgetReadingsAsync(panelCase.Id, context.CancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        if (panelCase.State != before)
            Tell(panelCase, now);
        if (panelCase.AnsweringAreaCode != area && await IsRestrictedAsync(panelCase.Id, context.CancellationToken))
        {
            db.Publish(CaseNotices.NobodyToName(panelCase, now), now);
            db.Publish(CaseNotices.PeopleToNameAsAmended(panelCase, now), now);
        }

        db.Audit(CurrentUser.Process("notification-amended"), "NotificationFollowed", nameof(PanelCase), panelCase.Id,
            $"notification amended: version {amended.Version}", now);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    Task<bool> IsRestrictedAsync(Guid caseId, CancellationToken ct) =>
        db.Set<CaseAccess>().AnyAsync(access => access.CaseId == caseId && access.Restricted, ct);

    void Tell(PanelCase panelCase, DateTime now)
    {
        if (panelCase.State == CaseState.SetAside)
            db.Publish(CaseNotices.SetAside(panelCase, now), now);
        else if (panelCase.AwaitingAnswer is { } waiting)
            db.Publish(CaseNotices.TakenUp(panelCase, panelCase.FactsVersion, waiting.ResponseDueOn, now), now);
    }
}
