using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.LocalInquiries.Model;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>Keeps what the library has published. No page shows it yet.</summary>
public class LessonPublishedConsumer(LocalInquiriesDbContext db) : IConsumer<LessonPublished>
{
    public async Task Consume(ConsumeContext<LessonPublished> context)
    {
        var lesson = context.Message;
        if (await db.KnownLessons.AnyAsync(known => known.Id == lesson.LessonId, context.CancellationToken))
            return; // Delivered before; the primary key covers the race.

        db.Add(new KnownLesson
        {
            Id = lesson.LessonId,
            Slug = lesson.Slug,
            Title = lesson.Title,
            SourceInquiryId = lesson.SourceInquiryId,
            AreaCode = lesson.AreaCode,
            PublishedAt = lesson.PublishedAt,
            Themes = [.. lesson.Themes],
        });
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
