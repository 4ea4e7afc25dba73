using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Consumers;

/// <summary>A restricted case is there for those who are named on it; tests/Access.Tests/closed.csv asks every endpoint.</summary>
public class CaseAccessChangedTests(NotificationsApp app)
{
    readonly Person _amira = People.NotifierOf(People.Leeds);
    readonly Person _ruth = People.Secretariat();

    [Fact]
    public async Task Who_is_named_reads_it_by_the_rights_that_they_have_anyway()
    {
        var id = await SentAsync();

        await app.Bus.DeliverAsync(Restricted(id, 1, Of(_amira), new NamedOnCase(_ruth.Subject, null), Of(People.NotifierOf(People.Kent))));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_amira, id));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_ruth, id));
        foreach (var other in new[] { People.NotifierOf(People.Leeds), People.HealthPartnerOf(People.Leeds), People.Secretariat() })
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(other, id));
        Assert.True((await app.SignedInAs(_amira).GetAsync<NotificationOverview>($"/api/notifications/{id}/overview")).Restricted);
    }

    [Fact]
    public async Task Who_is_named_by_another_organisation_or_for_the_panel_is_not_named_by_their_own()
    {
        var id = await SentAsync();

        await app.Bus.DeliverAsync(Restricted(id, 1, new NamedOnCase(_amira.Subject, $"{People.Leeds}-health"),
            new NamedOnCase(_amira.Subject, null), new NamedOnCase(_ruth.Subject, "national")));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(_amira, id));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_ruth, id));
    }

    [Fact]
    public async Task Of_changes_in_any_order_and_repeated_the_last_one_stays()
    {
        var id = await SentAsync();

        await app.Bus.DeliverAsync(Lifted(id, 3), times: 2);
        await app.Bus.DeliverAsync(Restricted(id, 1));
        await app.Bus.DeliverAsync(Restricted(id, 2), times: 2);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_amira, id));
        Assert.Contains(id, await IdsAsync(_amira));
    }

    [Fact]
    public async Task Lifted_it_is_in_everybodys_lists_again_and_who_stepped_back_stays_out()
    {
        var id = await SentAsync();
        var marcus = People.Member();
        await app.Bus.DeliverAsync(Restricted(id, 1) with { Recused = [marcus.Subject] });
        Assert.DoesNotContain(id, await IdsAsync(_amira));

        await app.Bus.DeliverAsync(Lifted(id, 2) with { Recused = [marcus.Subject] });

        Assert.Contains(id, await IdsAsync(_amira));
        Assert.Contains(id, await IdsAsync(People.Member()));
        Assert.DoesNotContain(id, await IdsAsync(marcus));
    }

    [Fact]
    public async Task What_is_being_written_to_amend_it_is_gone_too()
    {
        var id = await SentAsync();
        var council = app.SignedInAs(_amira);
        var draft = await (await council.PostAsync($"/api/notifications/{id}/amendments/draft", null)).ReadAsync<NotificationDraft>();
        var own = await council.GetAsync<NotificationDraft>($"/api/notifications/drafts/{draft.Id}");

        await app.Bus.DeliverAsync(Restricted(id, 1));

        Assert.Equal(draft.Id, own.Id);
        Assert.Equal(HttpStatusCode.NotFound, (await council.GetAsync($"/api/notifications/drafts/{draft.Id}")).StatusCode);
        Assert.DoesNotContain($"{draft.Id}", await council.GetStringAsync("/api/notifications/drafts?limit=200"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_sends_it_anew_is_closed_too_and_neither_sent_nor_handed_over()
    {
        var (id, council) = (await SentAsync(), app.SignedInAs(_amira));
        (await council.PostJsonAsync($"/api/notifications/{id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.WrongArea, Text = "Kent notifies." }, ifMatch: 1))
            .EnsureSuccessStatusCode();
        var draft = await (await council.PostAsync($"/api/notifications/{id}/replacement/draft", null)).ReadAsync<NotificationDraft>();
        var path = $"/api/notifications/drafts/{draft.Id}";

        await app.Bus.DeliverAsync(Restricted(id, 1, Of(_amira)));

        Assert.Equal(HttpStatusCode.NotFound, (await app.SignedInAs(People.NotifierOf(People.Leeds)).GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await council.GetAsync(path)).StatusCode);
        Assert.Equal("restricted", (await (await council.PostJsonAsync("/api/notifications",
            new SendNotificationRequest { DraftId = draft.Id })).RefusalAsync()).Code);
        Assert.Equal("restricted", (await (await council.PostJsonAsync($"{path}/handover",
            new HandOverDraftRequest { AreaCode = People.Kent }, ifMatch: draft.Version)).RefusalAsync()).Code);
        Assert.Equal("restricted",
            (await (await council.PostAsync($"/api/notifications/{id}/replacement/draft", null)).RefusalAsync()).Code);
    }

    [Fact]
    public async Task Of_a_link_with_a_restricted_one_nobody_else_is_told()
    {
        var (id, leading) = (await SentAsync(), await SentAsync());
        (await app.SignedInAs(_amira).PostJsonAsync($"/api/notifications/{id}/links", new LinkNotificationsRequest
        {
            OtherId = leading,
            LeadingId = leading,
            Relation = LinkRelation.SameIncident,
        }, ifMatch: 1)).EnsureSuccessStatusCode();

        await app.Bus.DeliverAsync(Restricted(leading, 1, Of(_amira)));

        Assert.Single((await OverviewAsync(_amira, id)).Links);
        Assert.Empty((await OverviewAsync(People.NotifierOf(People.Leeds), id)).Links);
    }

    [Fact]
    public async Task Who_asks_for_duplicates_is_not_told_that_there_is_a_restricted_one()
    {
        var request = Given.Notification().WithChild(child => child with { LastName = $"X{Guid.NewGuid():N}", NhsNumber = null });
        await app.SendAsync(request);
        var second = request with { Id = Guid.CreateVersion7() };
        await app.SendAsync(second);
        var before = await DuplicatesAsync(second.Id!.Value);

        await app.Bus.DeliverAsync(Restricted(request.Id!.Value, 1));

        var after = await DuplicatesAsync(second.Id.Value);
        Assert.Contains(request.Id.Value, before.Candidates.Select(candidate => candidate.Id));
        Assert.DoesNotContain(request.Id.Value, after.Candidates.Select(candidate => candidate.Id));
        Assert.Equal(before.Elsewhere, after.Elsewhere);
    }

    Task<DuplicateCandidates> DuplicatesAsync(Guid id) =>
        app.SignedInAs(_amira).GetAsync<DuplicateCandidates>($"/api/notifications/{id}/duplicates");

    Task<NotificationOverview> OverviewAsync(Person person, Guid id) =>
        app.SignedInAs(person).GetAsync<NotificationOverview>($"/api/notifications/{id}/overview");

    async Task<Guid> SentAsync()
    {
        var request = Given.Notification();
        await app.SendAsync(request);
        return request.Id!.Value;
    }

    async Task<HttpStatusCode> StatusAsync(Person person, Guid id) =>
        (await app.SignedInAs(person).GetAsync($"/api/notifications/{id}")).StatusCode;

    async Task<IReadOnlyList<Guid>> IdsAsync(Person person) =>
        [.. (await app.SignedInAs(person).GetAsync<Page<NotificationSummary>>("/api/notifications?limit=100")).Items.Select(row => row.Id)];

    static NamedOnCase Of(Person person) => new(person.Subject, $"{person.Area}-{person.Agency}");

    static CaseAccessChanged Restricted(Guid id, int version, params NamedOnCase[] named) => new()
    {
        CaseId = Guid.CreateVersion7(),
        NotificationId = id,
        Version = version,
        Restricted = true,
        Named = named,
        Recused = [],
        ChangedAt = DateTime.UtcNow,
    };

    static CaseAccessChanged Lifted(Guid id, int version) => Restricted(id, version) with { Restricted = false };
}
