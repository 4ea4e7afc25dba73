using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Lifecycle;

/// <summary>
/// Random commands, legal and not, by random people, in a service of its own: it answers as <see cref="LifecycleModel"/> says, and what
/// everybody sees afterwards is what the model knows. A run that fails names its seed.
/// </summary>
public sealed class LifecycleTests : IAsyncLifetime
{
    const string Api = "/api/notifications";
    const int Steps = 500;
    const int ChecksEvery = 6;

    readonly NotificationsApp _app = new();
    readonly LifecycleModel _model = new();
    readonly List<CaseAccessChanged> _told = [];
    readonly List<string> _done = [];
    IReadOnlyList<Caller> _callers = [];
    Random _chance = null!;

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public async Task Each_command_is_answered_and_each_record_stands_as_the_model_says(int seed)
    {
        _chance = new Random(seed);
        _callers = [.. new[]
        {
            People.NotifierOf(People.Leeds), People.NotifierOf(People.Leeds), People.HealthPartnerOf(People.Leeds),
            People.NotifierOf(People.Kent), People.Secretariat(), People.Member(), People.Administrator(),
        }.Select(person => new Caller(person, _app.SignedInAs(person)))];
        try
        {
            for (var step = 0; step < Steps; step++)
            {
                await StepAsync();
                if (step % ChecksEvery == 0 && _model.All.Count > 0)
                    await CheckAsync();
            }
        }
        catch (Exception failed)
        {
            throw new InvalidOperationException(
                $"With seed {seed}, after {string.Join("; ", _done.TakeLast(8))}: {failed.Message}", failed);
        }
    }

    Task StepAsync()
    {
        if (_model.All.Count < 2)
            return SaveAsync(Pick(_callers), Guid.CreateVersion7(), null);
        var known = Pick(_model.All);
        // Mostly one of its council, as who is refused changes nothing.
        var caller = Pick([.. _callers.Where(one => _chance.Next(3) == 0 || (one.Person.IsCouncil() && one.Person.Area == known.Area))
            .DefaultIfEmpty(_callers[0])]);
        // What somebody saw before it was changed; of what was erased nobody can tell whether the same was said before.
        var ifMatch = known.Version - (_chance.Next(5) == 0 && !known.IsErased ? 1 : 0);
        return _chance.Next(24) switch
        {
            < 2 => SaveAsync(caller, Guid.CreateVersion7(), null),
            < 4 => SaveAsync(caller, known.Id, ifMatch),
            < 8 => SendAsync(caller, known),
            8 => HandOverAsync(caller, known, _chance.Next(2) == 0 ? People.Leeds : People.Kent, ifMatch),
            < 11 => AmendAsync(caller, known, _chance.Next(3) != 0, ifMatch),
            11 => WithdrawAsync(caller, known, ifMatch),
            12 => DeescalateAsync(caller, known, ifMatch),
            < 20 => LinkAsync(Linker(caller), known, Sent(), _chance.Next(2) == 0, ifMatch),
            20 => UnlinkAsync(
                Linker(caller), known, Pick([known, .. _model.FollowersOf(known), known.Leading ?? known, Pick(_model.All)])),
            21 => RestrictAsync(known),
            _ => KeepAsync(caller, known, ifMatch),
        };

        Caller Linker(Caller other) => _chance.Next(2) == 0 ? other : _callers.Single(one => one.Person.IsSecretariat());
        Known Sent() => Pick([.. _model.All.Where(other => !other.IsDraft).DefaultIfEmpty(known)]);
    }

    Task SaveAsync(Caller caller, Guid id, int? ifMatch)
    {
        var inRemit = _chance.Next(3) != 0;
        return DoAsync($"save {id}", caller, _model.SaveDraft(caller.Person, id, inRemit, ifMatch),
            caller.Client.PutJsonAsync<NotificationContent>(
                $"{Api}/drafts/{id}", Content(inRemit) with { AreaCode = caller.Person.Area ?? People.Leeds }, ifMatch));
    }

    Task SendAsync(Caller caller, Known known) => DoAsync(
        $"send {known}", caller, known.SendDraft(caller.Person),
        caller.Client.PostJsonAsync(Api, new SendNotificationRequest { DraftId = known.Id }));

    Task HandOverAsync(Caller caller, Known known, string to, int ifMatch) => DoAsync(
        $"hand over {known} to {to}", caller, known.HandOver(caller.Person, to, ifMatch), caller.Client.PostJsonAsync(
            $"{Api}/drafts/{known.Id}/handover", new HandOverDraftRequest { AreaCode = to }, ifMatch));

    Task AmendAsync(Caller caller, Known known, bool inRemit, int ifMatch) => DoAsync(
        $"amend {known}", caller, _model.Amend(caller.Person, known, inRemit, ifMatch), caller.Client.PostJsonAsync(
            $"{Api}/{known.Id}/amendments", (Content(inRemit) with { AreaCode = known.Area }).Amended(), ifMatch));

    Task WithdrawAsync(Caller caller, Known known, int ifMatch) => DoAsync(
        $"withdraw {known}", caller, _model.End(caller.Person, known, NotificationState.Withdrawn, ifMatch), caller.Client.PostJsonAsync(
            $"{Api}/{known.Id}/withdrawal", new WithdrawNotificationRequest { Reason = WithdrawalReason.Other, Text = "So." }, ifMatch));

    Task DeescalateAsync(Caller caller, Known known, int ifMatch) => DoAsync(
        $"de-escalate {known}", caller, _model.End(caller.Person, known, NotificationState.Deescalated, ifMatch),
        caller.Client.PostJsonAsync($"{Api}/{known.Id}/deescalation",
            new DeescalateNotificationRequest { Reason = DeescalationReason.Other, Text = "So." }, ifMatch));

    Task LinkAsync(Caller caller, Known one, Known other, bool leads, int ifMatch)
    {
        var leading = leads ? one : other;
        return DoAsync($"link {one} with {other}, {leading.Id} leads", caller, _model.Link(caller.Person, one, other, leading, ifMatch),
            caller.Client.PostJsonAsync($"{Api}/{one.Id}/links", new LinkNotificationsRequest
            {
                OtherId = other.Id,
                LeadingId = leading.Id,
                Relation = LinkRelation.SameIncident,
            }, ifMatch));
    }

    Task UnlinkAsync(Caller caller, Known one, Known other) => DoAsync(
        $"unlink {one} from {other}", caller, one.Unlink(caller.Person, other),
        caller.Client.SendJsonAsync(HttpMethod.Delete, $"{Api}/{one.Id}/links/{other.Id}",
            new UnlinkNotificationsRequest { Reason = UnlinkReason.TwoIncidents, Text = "So." }));

    // Often by whom it is for: among seven people one of them alone does not get far.
    Task KeepAsync(Caller caller, Known known, int ifMatch)
    {
        var by = _chance.Next(2) == 0 ? caller : _callers.Single(one => one.Person.IsOperator());
        var held = _chance.Next(2) == 0;
        return _chance.Next(3) switch
        {
            0 => DoAsync($"hold {known}: {held}", by, known.Hold(by.Person, held), by.Client.PutJsonAsync(
                $"{Api}/{known.Id}/legal-hold", new HoldNotificationRequest { Held = held, Reason = "A trial." })),
            1 => DoAsync($"erase {known}", by, known.Erase(by.Person), by.Client.PostJsonAsync($"{Api}/{known.Id}/erasure",
                new EraseNotificationRequest { Reason = ErasureReason.CourtOrder, OrderNumber = "LS25C00123/1" })),
            _ => DoAsync($"delete {known}", caller, _model.DeleteDraft(caller.Person, known, ifMatch),
                caller.Client.SendJsonAsync<object?>(HttpMethod.Delete, $"{Api}/drafts/{known.Id}", null, ifMatch)),
        };
    }

    // By the panel, which tells it; sometimes twice, and sometimes what was told long ago once more.
    async Task RestrictAsync(Known known)
    {
        if (known.IsDraft)
            return;
        known.Named = _chance.Next(3) == 0 ? null : [.. _callers.Select(one => one.Person).Where(_ => _chance.Next(4) != 0)];
        var change = new CaseAccessChanged
        {
            CaseId = Guid.CreateVersion7(),
            NotificationId = known.Id,
            Version = ++known.AccessVersion,
            Restricted = known.Named is not null,
            Named = [.. (known.Named ?? []).Select(person =>
                new NamedOnCase(person.Subject, person.Area is null ? null : $"{person.Area}-{person.Agency}"))],
            Recused = [],
            ChangedAt = DateTime.UtcNow,
        };
        _told.Add(change);
        _done.Add($"restrict {known}: {known.Named?.Count}");
        await _app.Bus.DeliverAsync(change, times: 1 + _chance.Next(2));
        await _app.Bus.DeliverAsync(Pick(_told));
    }

    async Task DoAsync(string what, Caller caller, HttpStatusCode expected, Task<HttpResponseMessage> request)
    {
        _done.Add($"{what} by {caller.Person.Name}");
        using var response = await request;
        if (response.StatusCode != expected)
            Assert.Fail($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()} instead of {(int)expected}");
    }

    async Task CheckAsync()
    {
        foreach (var caller in _callers.Where(one => !one.Person.IsOperator()))
        {
            var listed = await caller.Client.GetAsync<Page<NotificationSummary>>($"{Api}?limit=200");
            Assert.Equal(_model.All.Where(known => known.IsSeenBy(caller.Person)).Select(known => (known.Id, known.State)).Order(),
                listed.Items.Select(row => (row.Id, (NotificationState?)row.State)).Order());
        }

        var looked = Pick(_model.All);
        foreach (var caller in _callers)
        {
            await DoAsync($"read {looked}", caller, looked.Reads(caller.Person), caller.Client.GetAsync($"{Api}/{looked.Id}"));
            if (looked.IsSeenBy(caller.Person))
                await CheckOverviewAsync(looked, caller);
        }
    }

    async Task CheckOverviewAsync(Known known, Caller caller)
    {
        var shown = await caller.Client.GetAsync<NotificationOverview>($"{Api}/{known.Id}/overview");
        Assert.Equal((known.Version, known.State, known.InRemit, known.IsErased, known.Named is not null),
            (shown.Version, shown.Summary.State, shown.Summary.InPanelRemit, shown.Summary.ErasedAt is not null, shown.Restricted));
        Known[] linked = [.. _model.FollowersOf(known), .. known.Leading is { } leading ? [leading] : Array.Empty<Known>()];
        Assert.Equal(linked.Count(other => other.IsOpenTo(caller.Person)), shown.Links.Count);
        Assert.Equal(linked.Where(other => other.IsSeenBy(caller.Person)).Select(other => other.Id).Order(),
            shown.Links.Select(link => link.Id).OfType<Guid>().Order());
    }

    // Something new each time, so that no change is the same as one before.
    static SendNotificationRequest Content(bool inRemit)
    {
        var given = Given.Notification() with { Id = null, Narrative = $"What is known: {Guid.NewGuid():N}." };
        return inRemit ? given : (given with { Kind = IncidentKind.CareLeaverDeath }).WithChild(child => child with
        {
            Role = ChildRole.Died,
            BirthDate = Given.Today.AddYears(-20),
            Status = Given.Status() with { CareLeaver = Answer.Yes },
        });
    }

    T Pick<T>(IReadOnlyList<T> choices) => choices[_chance.Next(choices.Count)];

    sealed record Caller(Person Person, HttpClient Client);
}
