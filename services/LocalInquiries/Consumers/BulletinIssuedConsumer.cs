using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.LocalInquiries.Model;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>Keeps which lessons went out in which bulletin. No page shows it yet.</summary>
public class BulletinIssuedConsumer(LocalInquiriesDbContext db) : IConsumer<BulletinIssued>
{
    public async Task Consume(ConsumeContext<BulletinIssued> context)
    {
        var bulletin = context.Message;
        if (await db.KnownBulletins.AnyAsync(known => known.Id == bulletin.BulletinId, context.CancellationToken))
            return; // Delivered before; the primary key covers the race.

        db.Add(new KnownBulletin
        {
            Id = bulletin.BulletinId,
            IssueNumber = bulletin.IssueNumber,
            IssuedAt = bulletin.IssuedAt,
            LessonIds = [.. bulletin.LessonIds],
            Themes = [.. bulletin.Themes],
        });
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
