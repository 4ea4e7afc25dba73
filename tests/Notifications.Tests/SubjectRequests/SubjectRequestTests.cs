using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Contracts.Tasks;
using Safeguarding.Notifications.SubjectRequests;
using Safeguarding.Notifications.Tests.Features;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.SubjectRequests;

/// <summary>A person asks what is held about them: they are found wherever they stand.</summary>
public class SubjectRequestTests(NotificationsApp app)
{
    readonly Asking _asking = new(app);

    [Theory]
    [InlineData("2026-01-15", false, "2026-02-16")]
    [InlineData("2026-01-31", false, "2026-03-02")]
    [InlineData("2026-03-03", false, "2026-04-07")]
    [InlineData("2026-01-15", true, "2026-04-15")]
    public void A_month_ends_on_its_day_or_the_working_day_after(string received, bool extended, string due) => Assert.Equal(
        DateOnly.Parse(due, null),
        new SubjectRequestRules(WorkingDays.EnglandAndWales).DueOn(DateOnly.Parse(received, null), extended));

    [Fact]
    public async Task A_person_is_found_in_drafts_earlier_versions_and_texts_and_others_are_not()
    {
        var child = _asking.Notification();
        var renamed = _asking.Notification();
        var adult = Given.Notification() with
        {
            Adults =
            [
                new AdultDetails { FirstNames = "Robin James", LastName = _asking.LastName.ToUpperInvariant(), Role = AdultRole.Parent },
            ],
        };
        var told = Given.Notification() with { Narrative = $"The neighbour, {_asking.LastName}, Robin, saw it." };
        foreach (var sent in (SendNotificationRequest[])[child, renamed, adult, told, Given.Notification()])
            await app.SendAsync(sent);
        await app.AmendedAsync(renamed.WithChild(one => one with { LastName = "Otherwise" }));
        var draft = Guid.CreateVersion7();
        (await app.Notifier().PutJsonAsync($"/api/notifications/drafts/{draft}", new NotificationContent
        {
            Children = [new ChildDetails { FirstNames = "Robin", LastName = _asking.LastName }],
        })).EnsureSuccessStatusCode();

        var found = (await _asking.FoundAsync()).Findings.ToDictionary(finding => finding.CaseId, finding => finding.Matches[0]);

        Assert.Equal(new Dictionary<Guid, SubjectMatch>
        {
            [child.Id!.Value] = SubjectMatch.SameNameAndBirthDate,
            [renamed.Id!.Value] = SubjectMatch.SameNameAndBirthDate,
            [adult.Id!.Value] = SubjectMatch.SameName,
            [told.Id!.Value] = SubjectMatch.Mentioned,
            [draft] = SubjectMatch.SameName,
        }.OrderBy(one => one.Key), found.OrderBy(one => one.Key));
    }

    [Fact]
    public async Task It_stands_in_the_register_and_the_worklist_and_says_there_of_nobody()
    {
        await _asking.FoundAsync();

        var body = await _asking.Administrator.GetStringAsync(
            "/api/notifications/subject-requests?open=true&limit=200", TestContext.Current.CancellationToken);
        var task = (await _asking.Administrator.GetAsync<TaskList>("/api/notifications/tasks?limit=200")).Items
            .Single(one => one.SubjectId == _asking.Id);

        Assert.Contains($"{_asking.Id}", body, StringComparison.Ordinal);
        Assert.DoesNotContain(_asking.LastName, body, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((TaskKind.AnswerSubjectRequest, (await _asking.ReadAsync()).DueOn), (task.Kind, task.DueOn));
        var written = new WrittenFiles(app.Folder);
        Assert.Empty(written.Find([_asking.LastName], written.All()));
        Assert.DoesNotContain(_asking.LastName, app.Logs.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Entered_twice_it_is_one_and_with_another_person_it_is_refused()
    {
        var first = await _asking.EnterAsync();
        var again = await _asking.EnterAsync();
        var other = await _asking.EnterAsync(_asking.Entry with { LastName = "Else" });
        var draft = Guid.CreateVersion7();
        await app.Notifier().PutJsonAsync($"/api/notifications/drafts/{draft}", new NotificationContent { Narrative = "Begun." });
        var taken = await _asking.EnterAsync(_asking.Entry with { Id = draft });

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
        Assert.Equal(("id-in-use", "id-in-use"), ((await other.RefusalAsync()).Code, (await taken.RefusalAsync()).Code));
    }

    [Fact]
    public async Task What_is_missing_or_cannot_be_is_named()
    {
        var bare = await _asking.EnterAsync(new SubjectRequestEntry());
        var wrong = await _asking.EnterAsync(_asking.Entry with
        {
            ReceivedOn = Given.Today.AddDays(1),
            BirthDate = new DateOnly(1850, 1, 1),
            NhsNumber = "999 100 0071",
            FirstNames = new string('x', 201),
        });

        Assert.Equal(["id: required", "receivedOn: required", "lastName: required", "birthDate: required"], await bare.ErrorsAsync());
        Assert.Equal(
            ["receivedOn: in-the-future", "firstNames: too-long", "nhsNumber: check-digit", "birthDate: impossible-date"],
            await wrong.ErrorsAsync());
    }

    [Fact]
    public async Task Two_workers_at_once_find_each_once()
    {
        var sent = _asking.Notification();
        await app.SendAsync(sent);
        using var worker = ActivatorUtilities.CreateInstance<SubjectSearchWorker>(app.Services);
        await worker.StartAsync(TestContext.Current.CancellationToken);

        var found = await _asking.FoundAsync();
        await worker.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(sent.Id, Assert.Single(found.Findings).CaseId);
    }

    [Fact]
    public async Task Requests_that_wait_at_once_are_looked_for_together_and_each_finds_its_own()
    {
        var asking = Enumerable.Range(0, 4).Select(_ => new Asking(app)).ToList();
        var sent = asking.ConvertAll(one => one.Notification());
        foreach (var request in sent)
            await app.SendAsync(request);

        var found = await Task.WhenAll(asking.Select(one => one.FoundAsync()));

        Assert.Equal(sent.Select(request => request.Id!.Value), found.Select(one => Assert.Single(one.Findings).CaseId));
    }

    [Fact]
    public async Task A_person_is_found_who_stands_only_in_the_draft_that_a_partner_commented_on()
    {
        var (draft, council) = (Guid.CreateVersion7(), app.Notifier());
        var path = $"/api/notifications/drafts/{draft}";
        await council.PutJsonAsync<NotificationContent>(path, _asking.Notification() with { Id = null });
        await council.PostAsync($"{path}/sharing", null);
        (await app.SignedInAs(People.HealthPartnerOf(People.Leeds)).PostJsonAsync($"/api/notifications/{draft}/partner-comments",
            new PartnerCommentRequest { Id = Guid.CreateVersion7(), Text = "Known to us." })).EnsureSuccessStatusCode();
        (await council.PutJsonAsync<NotificationContent>(path, Given.Notification() with { Id = null }, ifMatch: 2))
            .EnsureSuccessStatusCode();

        var found = await _asking.FoundAsync();

        Assert.Equal((draft, SubjectMatch.SameNameAndBirthDate), (Assert.Single(found.Findings).CaseId, found.Findings[0].Matches[0]));
    }

    [Fact]
    public async Task A_request_that_cannot_be_opened_holds_up_no_other()
    {
        await using var own = new NotificationsApp();
        await own.InitializeAsync();
        var (spoilt, whole) = (new Asking(own), new Asking(own));
        (await spoilt.EnterAsync()).EnsureSuccessStatusCode();
        await own.Ask(db => db.SubjectRequests.Where(request => request.Id == spoilt.Id).ExecuteUpdateAsync(set => set
            .SetProperty(request => request.Person, "AAAA").SetProperty(request => request.SearchedAt, (DateTime?)null)));

        Assert.NotNull((await whole.FoundAsync()).SearchedAt);
    }

    [Fact]
    public async Task A_record_that_cannot_be_opened_is_counted_and_holds_up_no_other()
    {
        await using var own = new NotificationsApp();
        await own.InitializeAsync();
        var asking = new Asking(own);
        var (spoilt, whole) = (asking.Notification(), asking.Notification());
        await own.SendAsync(spoilt);
        await own.SendAsync(whole);
        await own.Ask(db => db.Versions.Where(version => version.NotificationId == spoilt.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(version => version.Content, "AAAA")));

        var found = await asking.FoundAsync();

        Assert.Equal((1, whole.Id), (found.Unreadable, Assert.Single(found.Findings).CaseId));
    }

    [Fact]
    public async Task It_is_extended_once_and_closed_with_an_outcome_that_stays()
    {
        var found = await _asking.FoundAsync();
        var reason = new SubjectRequestExtension { Reason = "Three families are in it." };
        var bare = await _asking.Administrator.PostJsonAsync($"{_asking.Path}/extension", new SubjectRequestExtension());
        await _asking.Administrator.PostJsonAsync($"{_asking.Path}/extension", reason);
        await _asking.Administrator.PostJsonAsync($"{_asking.Path}/extension", reason with { Reason = "Again." });
        var refused = await CloseAsync(SubjectRequestOutcome.Refused, null);
        var closed = await CloseAsync(SubjectRequestOutcome.NothingHeld, null);
        var again = await CloseAsync(SubjectRequestOutcome.NothingHeld, null);
        var other = await CloseAsync(SubjectRequestOutcome.Withdrawn, null);

        var after = await _asking.ReadAsync();
        Assert.Equal(["reason: required"], await bare.ErrorsAsync());
        Assert.Equal(["reason: required"], await refused.ErrorsAsync());
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (closed.StatusCode, again.StatusCode));
        Assert.Equal("closed", (await other.RefusalAsync()).Code);
        Assert.True(after.DueOn > found.DueOn.AddDays(50));
        Assert.Equal(("Three families are in it.", SubjectRequestState.Closed, SubjectRequestOutcome.NothingHeld),
            (after.ExtendedBecause, after.State, after.Outcome));
    }

    [Fact]
    public async Task Whoever_opens_a_case_reads_the_record_of_its_children_and_that_is_written_down()
    {
        var sent = _asking.Notification();
        await app.SendAsync(sent);
        var reference = (await _asking.FoundAsync()).Reference;

        await _asking.CaseAsync(sent.Id!.Value);

        Assert.True(await app.Ask(db => db.Set<AuditEntry>().AnyAsync(
            entry => entry.Action == "ChildRecordRead" && entry.Reason == $"answer {reference}")));
        Assert.Equal(HttpStatusCode.NotFound, (await _asking.Administrator.GetAsync($"{_asking.Path}/cases/{Guid.NewGuid()}")).StatusCode);
    }

    Task<HttpResponseMessage> CloseAsync(SubjectRequestOutcome outcome, string? reason) => _asking.Administrator.PostJsonAsync(
        $"{_asking.Path}/closure", new SubjectRequestClosure { Outcome = outcome, Reason = reason });
}
