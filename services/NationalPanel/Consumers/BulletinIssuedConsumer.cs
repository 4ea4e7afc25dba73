using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Consumers;

/// <summary>Remembers which lessons a bulletin carried.</summary>
public class BulletinIssuedConsumer(NationalPanelDbContext db, TimeProvider clock) : IConsumer<BulletinIssued>
{
    public async Task Consume(ConsumeContext<BulletinIssued> context)
    {
        var bulletin = context.Message;
        if (await db.BulletinLessons.AnyAsync(carried => carried.BulletinId == bulletin.BulletinId, context.CancellationToken))
            return;

        db.AddRange(bulletin.LessonIds.Distinct().Select(lesson => new BulletinLesson
        {
            BulletinId = bulletin.BulletinId,
            LessonId = lesson,
            IssueNumber = bulletin.IssueNumber,
            IssuedAt = bulletin.IssuedAt,
        }));
        db.Audit(CurrentUser.Process("bulletin-issued"), "BulletinNoted", nameof(BulletinLesson), bulletin.BulletinId, "bulletin issued",
            clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
