using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Contracts.Tasks;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class ListTasksTests(NotificationsApp app)
{
    // A council that no other test writes for.
    const string Area = "E06000003";
    readonly HttpClient _council = app.SignedInAs(People.NotifierOf(Area));
    readonly HttpClient _health = app.SignedInAs(People.HealthPartnerOf(Area));
    readonly HttpClient _police = app.SignedInAs(People.PolicePartnerOf(Area));
    readonly Guid _id = Guid.CreateVersion7();

    [Fact]
    public async Task A_draft_waits_for_its_council_by_the_day_it_is_to_be_sent()
    {
        var draft = await SaveAsync();

        var task = await TaskAsync(_council);

        Assert.Equal((TaskKind.FinishDraft, draft.NotifyClock!.DueOn), (task!.Kind, task.DueOn!.Value));
        Assert.Equal((IncidentKind.SeriousHarm, draft.SavedAt), (task.Incident, task.SavedAt));
        Assert.Null(await TaskAsync(_health));
    }

    [Fact]
    public async Task A_shared_draft_waits_for_each_agency_until_it_has_said_something()
    {
        await SaveAsync();
        await _council.PostJsonAsync($"/api/notifications/drafts/{_id}/sharing", new { });
        var asked = await TaskAsync(_health);

        await (await _health.PostJsonAsync($"/api/notifications/{_id}/partner-comments",
            new PartnerCommentRequest { Id = Guid.CreateVersion7(), CoSigns = true })).ReadAsync<PartnerComment>();

        Assert.Equal(TaskKind.CommentOnDraft, asked!.Kind);
        Assert.Equal([Agency.Police], asked.AlsoWaitsFor);
        Assert.Null(await TaskAsync(_health));
        Assert.Empty((await TaskAsync(_police))!.AlsoWaitsFor);
        Assert.Equal([Agency.Police], (await TaskAsync(_council))!.AlsoWaitsFor);
    }

    [Fact]
    public async Task Another_area_has_no_task()
    {
        await SaveAsync();

        Assert.Null(await TaskAsync(app.Notifier()));
    }

    async Task<NotificationDraft> SaveAsync() => await (await _council.PutJsonAsync($"/api/notifications/drafts/{_id}",
        new NotificationContent { Kind = IncidentKind.SeriousHarm, BecameAwareOn = Given.Today })).ReadAsync<NotificationDraft>();

    async Task<WaitingTask?> TaskAsync(HttpClient person) =>
        (await person.GetAsync<TaskList>("/api/notifications/tasks?limit=200")).Items.SingleOrDefault(task => task.SubjectId == _id);
}
