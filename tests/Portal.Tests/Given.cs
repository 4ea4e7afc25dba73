using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Publication;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests;

/// <summary>What is in the library, new with each call.</summary>
static class Given
{
    /// <summary>A word that no other test uses.</summary>
    public static string Word() =>
        "w" + string.Concat(Guid.NewGuid().ToString("N").Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16))));

    public static string Email() => $"{Guid.NewGuid():N}@example.org";

    public static PublishedLesson Lesson(string title, string theme = "information-sharing") => new()
    {
        LessonId = Guid.CreateVersion7(),
        Title = title,
        Finding = "Three agencies each held a part of the picture.\n\nNone held <b>all</b> of it.",
        WhyItHappened = "Nobody was responsible for putting the parts together.",
        Improvement = "One named practitioner keeps the shared chronology.",
        Themes = [theme],
        Audience = ["social-work"],
    };

    /// <summary>Publishes the lessons with a local review and waits until a search for the word finds them all.</summary>
    public static async Task<IReadOnlyList<LessonHit>> PublishedAsync(LibraryApp app, string word, params PublishedLesson[] lessons)
    {
        await app.Bus.DeliverAsync(new PracticeReviewPublished
        {
            InquiryId = Guid.CreateVersion7(),
            NotificationId = Guid.CreateVersion7(),
            AreaCode = People.Leeds,
            PublishedAt = new DateTime(2026, 6, 30, 23, 30, 0, DateTimeKind.Utc),
            Report = new PublishedReport
            {
                Title = "A practice review",
                Text = "What is public.",
                Reviewers = ["A. Reviewer"],
                Lessons = lessons,
                Recommendations = [],
            },
        });
        LessonSearchResult found = null!;
        await Eventually.True(
            async () => (found = await app.Anonymous()
                .GetAsync<LessonSearchResult>($"/api/dissemination/lessons?q={word}")).Total == lessons.Length,
            "the lessons can be found");
        return found.Items;
    }

    /// <summary>A bulletin of the lesson, approved by a second editor and sent.</summary>
    public static async Task<BulletinReceipt> BulletinAsync(LibraryApp app, string title, Guid lessonId)
    {
        var drafted = await app.SignedInAs(People.Editor()).PostJsonAsync("/api/dissemination/bulletins",
            new DraftBulletinRequest { Title = title, Introduction = "For **everyone**.", LessonIds = [lessonId] });
        var draft = await drafted.ReadAsync<BulletinDraft>();
        var second = app.SignedInAs(People.Editor());
        var bulletin = $"/api/dissemination/bulletins/{draft.Id}";
        var approved = await (await second.SendJsonAsync<object?>(HttpMethod.Post, $"{bulletin}/approval", null, draft.Version))
            .ReadAsync<BulletinDraft>();
        return await (await second.SendJsonAsync<object?>(HttpMethod.Post, $"{bulletin}/send", null, approved.Version))
            .ReadAsync<BulletinReceipt>();
    }
}
