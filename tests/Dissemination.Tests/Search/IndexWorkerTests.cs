using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.Publication;
using Safeguarding.Dissemination.Search;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

public class IndexWorkerTests(LibraryApp app)
{
    readonly string _word = Given.Word();

    [Fact]
    public async Task A_discarded_index_is_made_again_from_the_database()
    {
        await PublishAsync(Given.Lesson(_word));

        app.Services.GetRequiredService<LibraryIndex>().Discard();

        await Eventually.True(async () => (await SearchAsync(_word)).Total == 1, "the lesson can be found again");
    }

    [Fact]
    public async Task A_lesson_that_another_instance_wrote_is_found()
    {
        var signal = new ServiceDefaults.Work.Signal<Dissemination.Model.Lesson>(); // not the one this instance's index listens to
        await app.Ask(async db =>
        {
            var intake = new Dissemination.Consumers.Intake(db, new Dissemination.Model.TaxonomyCache(), signal, TimeProvider.System);
            var review = Given.PracticeReview(Given.Lesson(_word));
            await intake.TakeAsync(
                new Dissemination.Model.Publication
                {
                    InquiryId = review.InquiryId,
                    Source = LessonSource.PracticeReview,
                    Title = "T",
                    PublishedAt = review.PublishedAt,
                },
                review.Report, ServiceDefaults.Security.CurrentUser.Process("test"), CancellationToken.None);
            return true;
        });

        await Eventually.True(async () => (await SearchAsync(_word)).Total == 1, "the lesson can be found");
    }

    Task<LessonSearchResult> SearchAsync(string typed) => app.SearchAsync($"q={Uri.EscapeDataString(typed)}");

    Task PublishAsync(params PublishedLesson[] lessons) => app.PublishAsync(_word, lessons);
}
