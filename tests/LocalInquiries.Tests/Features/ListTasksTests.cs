using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Tasks;
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

        Assert.Equal((TaskKind.WriteRapidReview, missing), (task!.Kind, task.Missing));
        Assert.Equal((await journey.ReadAsync()).RapidReviewDueOn, task.DueOn);
        Assert.Equal(journey.Incident.NotificationId, task.NotificationId);
    }

    [Fact]
    public async Task A_complete_review_waits_for_each_agency_until_it_has_signed()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await journey.SignAsync(journey.Health);

        Assert.Null(await TaskAsync(journey, journey.Health));
        Assert.Equal(TaskKind.SignRapidReview, (await TaskAsync(journey, journey.Police))!.Kind);
    }

    [Fact]
    public async Task An_edit_brings_back_the_task_to_sign()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await journey.SignAsync(journey.Health);
        await journey.WriteAsync("facts", "More is known now.");

        Assert.Equal(TaskKind.SignRapidReview, (await TaskAsync(journey, journey.Health))!.Kind);
    }

    [Fact]
    public async Task A_practice_review_waits_to_be_started_and_then_to_be_published()
    {
        var journey = await Journey.SubmittedAsync(app);
        Assert.Equal(TaskKind.StartPracticeReview, (await TaskAsync(journey, journey.Council))!.Kind);

        await (await journey.StartAsync()).ReadAsync<PracticeReviewDetails>();

        Assert.Equal(TaskKind.PublishPracticeReview, (await TaskAsync(journey, journey.Council))!.Kind);
    }

    [Fact]
    public async Task An_answer_of_the_panel_waits_to_be_read()
    {
        var journey = await Journey.SubmittedAsync(app, practiceReview: false);
        Assert.Null(await TaskAsync(journey, journey.Council));

        await app.Bus.DeliverAsync(Given.PanelDecision(journey.Incident.NotificationId, PanelOutcome.AdvisePracticeReview));

        Assert.Equal(TaskKind.ReadPanelAnswer, (await TaskAsync(journey, journey.Council))!.Kind);
    }

    [Fact]
    public async Task Another_area_and_a_withdrawn_notification_have_no_task()
    {
        var journey = await Journey.OpenAsync(app);
        Assert.Null(await TaskAsync(journey, app.SignedInAs(People.NotifierOf(People.Kent))));

        await journey.WithdrawAsync();

        Assert.Null(await TaskAsync(journey, journey.Council));
    }

    [Fact]
    public async Task A_task_to_sign_names_the_other_agencies_whose_signature_is_missing()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await journey.SignAsync(journey.Health);

        Assert.Equal([Agency.Police], (await TaskAsync(journey, journey.Council))!.AlsoWaitsFor);
        Assert.Equal([Agency.LocalAuthority], (await TaskAsync(journey, journey.Police))!.AlsoWaitsFor);
    }

    [Fact]
    public async Task A_new_inquiry_waits_for_all_three_partners_at_once()
    {
        var journey = await Journey.OpenAsync(app);

        foreach (var partner in new[] { journey.Council, journey.Health, journey.Police })
            Assert.Equal(TaskKind.WriteRapidReview, (await TaskAsync(journey, partner))!.Kind);
    }

    [Fact]
    public async Task What_is_due_first_comes_first_whenever_it_was_notified()
    {
        const string area = "E09000013";
        // Started long ago and due in months, beside a review of this week and one that is overdue.
        var practice = await Journey.SubmittedAsync(app, incident: Given.Incident(area, DateTime.UtcNow.AddDays(-90)));
        await (await practice.StartAsync()).ReadAsync<PracticeReviewDetails>();
        var fresh = await Journey.OpenAsync(app, area);
        var overdue = await Journey.OpenAsync(app, Given.Incident(area, DateTime.UtcNow.AddDays(-60)));

        var list = await fresh.Police.GetAsync<TaskList>("/api/local-inquiries/tasks");

        Assert.Equal([overdue.Id, fresh.Id, practice.Id], list.Items.Select(task => task.SubjectId));
        Assert.Equal(new TaskCounts(Overdue: 1, Soon: 0, Later: 2), list.Counts);
    }

    [Fact]
    public async Task A_board_that_does_not_sign_for_the_area_is_not_asked_to()
    {
        // Two boards serve it.
        const string cumberland = "E06000063";
        var journey = await Journey.ReadyToSignAsync(app, incident: Given.Incident(cumberland));
        var other = app.SignedInAs(People.HealthPartnerOf(cumberland) with { Body = "QE1" });
        var signing = app.SignedInAs(People.HealthPartnerOf(cumberland) with { Body = "QHM" });

        Assert.Equal(TaskKind.SignRapidReview, (await TaskAsync(journey, signing))!.Kind);
        Assert.Equal(TaskKind.WriteRapidReview, (await TaskAsync(journey, other))!.Kind);
    }

    static async Task<WaitingTask?> TaskAsync(Journey journey, HttpClient partner) =>
        (await partner.GetAsync<TaskList>("/api/local-inquiries/tasks?limit=200")).Items
            .SingleOrDefault(task => task.SubjectId == journey.Id);
}
