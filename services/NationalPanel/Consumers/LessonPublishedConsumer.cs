using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Consumers;

/// <summary>Remembers where in the library an inquiry's lesson is.</summary>
public class LessonPublishedConsumer(NationalPanelDbContext db, TimeProvider clock) : IConsumer<LessonPublished>
{
    public async Task Consume(ConsumeContext<LessonPublished> context)
    {
        var lesson = context.Message;
        if (await db.Lessons.AnyAsync(known => known.LessonId == lesson.LessonId, context.CancellationToken))
            return;

        db.Add(new LessonInLibrary
        {
            LessonId = lesson.LessonId,
            SourceInquiryId = lesson.SourceInquiryId,
            Slug = lesson.Slug,
            Title = lesson.Title,
            PublishedAt = lesson.PublishedAt,
        });
        db.Audit(CurrentUser.Process("lesson-published"), "LessonNoted", nameof(LessonInLibrary), lesson.LessonId,
            "lesson entered the library",
            clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
