using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Consumers;

public class PublicationTests(LibraryApp app)
{
    [Fact]
    public async Task A_published_lesson_has_a_permanent_readable_page()
    {
        var word = Given.Word();
        var lesson = Given.Lesson(word, "neglect");
        var hit = Assert.Single(await app.PublishAsync(word, lesson));

        var page = await app.Anonymous().GetAsync<LibraryLesson>($"{Library.Api}/lessons/{hit.Slug}");

        Assert.StartsWith("ask-again-when-the-answer-changes-", hit.Slug, StringComparison.Ordinal);
        Assert.Equal(lesson.LessonId, page.LessonId);
        Assert.Equal([new ThemeLabel("neglect", "Neglect")], page.Themes);
        Assert.Equal([new CodeLabel("social-work", "Social work"), new CodeLabel("health-visiting", "Health visiting")], page.Audience);
        Assert.Equal(new CodeLabel("1-5", "1 to 5"), page.AgeGroup);
        Assert.Equal((LessonSource.PracticeReview, "Leeds"), (page.Source, page.AreaName));
    }

    [Fact]
    public async Task A_review_whose_area_is_not_public_enters_without_it()
    {
        var lesson = Given.Lesson(Given.Word());
        await app.Bus.DeliverAsync(Given.PracticeReview(lesson) with { AreaCode = null });

        var page = await app.Anonymous().GetAsync<LibraryLesson>($"{Library.Api}/lessons/{Slug.Of(lesson.Title, lesson.LessonId)}");

        Assert.Null(page.AreaCode);
        Assert.Null(page.AreaName);
    }

    [Fact]
    public async Task Odd_characters_in_a_title_lose_no_lesson_of_the_report()
    {
        var word = Given.Word();
        var odd = Given.Lesson(word) with { Title = $"Control \u0008 and \ufffe and \ud83d inside {word}" };

        var hits = await app.PublishAsync(word, odd, Given.Lesson(word));

        Assert.Contains(hits, hit => hit.Slug == Slug.Of(odd.Title, odd.LessonId));
    }

    [Fact]
    public async Task The_inquiry_behind_a_lesson_is_not_public()
    {
        var lesson = Given.Lesson(Given.Word());
        var review = Given.PracticeReview(lesson) with { AreaCode = null };
        await app.Bus.DeliverAsync(review);

        // Its id says the moment of the notification, and that says the area.
        var page = await app.Anonymous().GetStringAsync($"{Library.Api}/lessons/{Slug.Of(lesson.Title, lesson.LessonId)}");

        Assert.DoesNotContain(review.InquiryId.ToString(), page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_same_practice_review_three_times_enters_once()
    {
        var word = Given.Word();
        var review = Given.PracticeReview(Given.Lesson(word), Given.Lesson(word));

        await app.Bus.DeliverAsync(review, times: 3);

        await AssertEnteredOnceAsync(word, review.InquiryId);
    }

    [Fact]
    public async Task The_same_national_inquiry_three_times_enters_once()
    {
        var word = Given.Word();
        var inquiry = Given.NationalInquiry(Given.Lesson(word), Given.Lesson(word));

        await app.Bus.DeliverAsync(inquiry, times: 3);

        await AssertEnteredOnceAsync(word, inquiry.InquiryId);
    }

    [Fact]
    public async Task Each_lesson_is_announced_to_the_other_services()
    {
        var lesson = Given.Lesson(Given.Word(), "neglect", "domestic-abuse");
        var review = Given.PracticeReview(lesson);

        await app.Bus.DeliverAsync(review);

        var announced = await app.Bus.PublishedAsync<LessonPublished>(message => message.LessonId == lesson.LessonId);
        Assert.Equal((review.InquiryId, People.Leeds, review.PublishedAt),
            (announced.SourceInquiryId, announced.AreaCode, announced.PublishedAt));
        Assert.Equal(["domestic-abuse", "neglect"], announced.Themes);
    }

    [Fact]
    public async Task A_theme_the_taxonomy_does_not_know_keeps_the_lesson_and_is_marked()
    {
        var word = Given.Word();
        var lesson = Given.Lesson(word, "a-theme-of-tomorrow", "neglect");

        var hit = Assert.Single(await app.PublishAsync(word, lesson));

        Assert.Contains(new ThemeLabel("a-theme-of-tomorrow", "a-theme-of-tomorrow"), hit.Themes);
        var unmapped = await app.Ask(db => db.Set<LessonTheme>().Where(row => row.LessonId == lesson.LessonId && row.Unmapped)
            .ToListAsync());
        Assert.Equal("a-theme-of-tomorrow", Assert.Single(unmapped).Code);
    }

    async Task AssertEnteredOnceAsync(string word, Guid inquiryId)
    {
        await app.Bus.PublishedAsync<LessonPublished>(message => message.SourceInquiryId == inquiryId);
        await Eventually.True(async () => (await app.SearchAsync($"q={word}")).Total == 2, "both lessons can be found");
        await Eventually.True(() => Task.FromResult(
            app.Bus.Published<LessonPublished>(message => message.SourceInquiryId == inquiryId).Count == 2), "both were announced");
        Assert.Equal(2, await app.Ask(db => db.Lessons.CountAsync(row => row.InquiryId == inquiryId)));
    }
}
