using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.LocalInquiries.Tests.Consumers;

/// <summary>Nothing shows these rows yet; the check on earlier lessons will read them.</summary>
public class LibraryTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task A_lesson_published_three_times_is_known_once()
    {
        var lesson = new LessonPublished
        {
            LessonId = Guid.CreateVersion7(),
            Slug = "write-down-handovers",
            Title = "Write down handovers",
            SourceInquiryId = Guid.CreateVersion7(),
            Themes = ["information-sharing", "handover"],
            PublishedAt = DateTime.UtcNow,
        };

        await app.Bus.DeliverAsync(lesson, times: 3);

        var known = await app.Ask(db => db.KnownLessons.SingleAsync(known => known.Id == lesson.LessonId));
        Assert.Equal((lesson.Slug, lesson.PublishedAt), (known.Slug, known.PublishedAt));
        Assert.Equal(lesson.Themes, known.Themes);
    }

    [Fact]
    public async Task A_bulletin_issued_three_times_is_known_once()
    {
        var bulletin = new BulletinIssued
        {
            BulletinId = Guid.CreateVersion7(),
            IssueNumber = 7,
            LessonIds = [Guid.CreateVersion7(), Guid.CreateVersion7()],
            Themes = ["information-sharing"],
            IssuedAt = DateTime.UtcNow,
        };

        await app.Bus.DeliverAsync(bulletin, times: 3);

        var known = await app.Ask(db => db.KnownBulletins.SingleAsync(known => known.Id == bulletin.BulletinId));
        Assert.Equal((7, bulletin.IssuedAt), (known.IssueNumber, known.IssuedAt));
        Assert.Equal(bulletin.LessonIds, known.LessonIds);
    }
}
