using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Features;

public class ListTasksTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task A_new_inquiry_waits_for_what_must_be_written()
    {
        var journey = await Journey.OpenAsync(app);
        var missing = (await journey.ReadAsync()).MissingBeforeSigning.Count;

        var task = await TaskAsync(journey, journey.Health);

        Assert.Equal((InquiryTaskKind.WriteRapidReview, missing), (task!.Kind, task.Missing));
        Assert.Equal((await journey.ReadAsync()).RapidReviewDueOn, task.DueOn);
        Assert.Equal(journey.Incident.NotificationId, task.NotificationId);
    }

    [Fact]
    public async Task A_complete_review_waits_for_each_agency_until_it_has_signed()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await journey.SignAsync(journey.Health);

        Assert.Null(await TaskAsync(journey, journey.Health));
        Assert.Equal(InquiryTaskKind.SignRapidReview, (await TaskAsync(journey, journey.Police))!.Kind);
    }

    [Fact]
    public async Task An_edit_brings_back_the_task_to_sign()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await journey.SignAsync(journey.Health);
        await journey.WriteAsync("facts", "More is known now.");

        Assert.Equal(InquiryTaskKind.SignRapidReview, (await TaskAsync(journey, journey.Health))!.Kind);
    }

    [Fact]
    public async Task A_practice_review_waits_to_be_started_and_then_to_be_published()
    {
        var journey = await Journey.SubmittedAsync(app);
        Assert.Equal(InquiryTaskKind.StartPracticeReview, (await TaskAsync(journey, journey.Council))!.Kind);

        await (await journey.StartAsync()).ReadAsync<PracticeReviewDetails>();

        Assert.Equal(InquiryTaskKind.PublishPracticeReview, (await TaskAsync(journey, journey.Council))!.Kind);
    }

    [Fact]
    public async Task An_answer_of_the_panel_waits_to_be_read()
    {
        var journey = await Journey.SubmittedAsync(app, practiceReview: false);
        Assert.Null(await TaskAsync(journey, journey.Council));

        await app.Bus.DeliverAsync(Given.PanelDecision(journey.Incident.NotificationId, PanelOutcome.AdvisePracticeReview));

        Assert.Equal(InquiryTaskKind.ReadPanelAnswer, (await TaskAsync(journey, journey.Council))!.Kind);
    }

    [Fact]
    public async Task Another_area_and_a_withdrawn_notification_have_no_task()
    {
        var journey = await Journey.OpenAsync(app);
        Assert.Null(await TaskAsync(journey, app.SignedInAs(People.NotifierOf(People.Kent))));

        await journey.WithdrawAsync();

        Assert.Null(await TaskAsync(journey, journey.Council));
    }

    static async Task<InquiryTask?> TaskAsync(Journey journey, HttpClient partner)
    {
        string? after = null;
        do
        {
            var page = await partner.GetAsync<Page<InquiryTask>>($"/api/local-inquiries/tasks?limit=200&after={after}");
            if (page.Items.SingleOrDefault(task => task.InquiryId == journey.Id) is { } found)
                return found;
            after = page.Next;
        }
        while (after is not null);
        return null;
    }
}
