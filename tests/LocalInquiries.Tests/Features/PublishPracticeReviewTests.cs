using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Features;

public class PublishPracticeReviewTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task What_is_published_is_told_with_its_lessons_and_recommendations()
    {
        var journey = await Journey.StartedAsync(app);

        var receipt = await (await journey.PublishAsync(Given.Publication())).ReadAsync<PublicationReceipt>();

        var told = await app.Bus.PublishedAsync<PracticeReviewPublished>(message => message.InquiryId == journey.Id);
        Assert.Equal((People.Leeds, receipt.PublishedAt, "Child T"), (told.AreaCode, told.PublishedAt, told.Report.Title));
        Assert.Equal(receipt.LessonIds, told.Report.Lessons.Select(lesson => lesson.LessonId));
        Assert.Equal(receipt.RecommendationIds, told.Report.Recommendations.Select(recommendation => recommendation.RecommendationId));
        Assert.Equal("The integrated care board", told.Report.Recommendations[0].Addressee);
        Assert.Equal((false, Given.Today.AddYears(1)), (receipt.Late, receipt.AvailableUntil));
    }

    [Fact]
    public async Task The_publication_is_read_with_the_inquiry_and_ends_its_clock()
    {
        var journey = await Journey.StartedAsync(app);

        await journey.PublishAsync(Given.Publication());

        var inquiry = await journey.ReadAsync();
        Assert.Equal(InquiryState.Published, inquiry.State);
        Assert.Null(inquiry.NextDueOn);
        Assert.Equal(["Write down handovers", "Listen to children"], inquiry.Publication!.Report.Lessons.Select(lesson => lesson.Title));
        Assert.Equal(["A. Reviewer"], inquiry.Publication.Report.Reviewers);
    }

    [Fact]
    public async Task The_same_request_again_and_at_once_is_one_publication_with_the_same_ids()
    {
        var journey = await Journey.StartedAsync(app);
        var responses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => journey.PublishAsync(Given.Publication())));

        var again = await (await journey.PublishAsync(Given.Publication())).ReadAsync<PublicationReceipt>();

        foreach (var response in responses)
            Assert.Equivalent(again, await response.ReadAsync<PublicationReceipt>(), strict: true);
        await app.Bus.PublishedAsync<PracticeReviewPublished>(message => message.InquiryId == journey.Id);
        Assert.Single(app.Bus.Published<PracticeReviewPublished>(message => message.InquiryId == journey.Id));
    }

    [Fact]
    public async Task Another_text_is_refused_once_published()
    {
        var journey = await Journey.StartedAsync(app);
        await journey.PublishAsync(Given.Publication());

        var refusal = await (await journey.PublishAsync(Given.Publication() with { Text = "Another." })).RefusalAsync();

        Assert.Equal((409, "already-published"), (refusal.Status, refusal.Code));
        Assert.StartsWith("## What happened", (await journey.ReadAsync()).Publication!.Report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_that_is_not_named_in_public_is_not_named_in_the_message()
    {
        var journey = await Journey.StartedAsync(app);

        await journey.PublishAsync(Given.Publication() with { AreaNamed = false });

        Assert.Null((await app.Bus.PublishedAsync<PracticeReviewPublished>(message => message.InquiryId == journey.Id)).AreaCode);
    }

    [Fact]
    public async Task Without_a_practice_review_there_is_nothing_to_publish()
    {
        var journey = await Journey.SubmittedAsync(app);

        var refusal = await (await journey.PublishAsync(Given.Publication())).RefusalAsync();

        Assert.Equal((409, "practice-review-not-started"), (refusal.Status, refusal.Code));
    }
}
