using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

/// <summary>Northamptonshire was split into two councils on 1 April 2021; the police and the board serve both.</summary>
public class ChangeCaseAreaTests(PanelApp app)
{
    const string Split = "E10000021", North = "E06000061", West = "E06000062";

    [Fact]
    public async Task A_case_that_is_given_to_one_successor_is_answered_for_by_it_alone()
    {
        var shared = await SharedAsync();

        var outcome = await GiveAsync(shared, North);

        var given = await app.CaseOfAsync(shared.NotificationId);
        Assert.Equal([North, West], shared.StewardAreaCodes);
        Assert.Equal([North], given.StewardAreaCodes);
        Assert.Equal((Split, North, North), (given.AreaCode, given.GivenToAreaCode, outcome.GivenToAreaCode));
        var change = Assert.Single(given.AreaChanges);
        Assert.Equal((1, North, "They agreed."), (change.Number, change.GivenToAreaCode, change.Reason));
        var told = await app.Bus.PublishedAsync<CaseAreaChanged>(told => told.NotificationId == shared.NotificationId);
        Assert.Equal((shared.Id, 1, North), (told.CaseId, told.Version, told.GivenToAreaCode));
    }

    [Fact]
    public async Task Of_a_restricted_case_those_it_is_given_to_are_asked_to_name_people_each_time()
    {
        var shared = await SharedAsync();
        var ruth = People.Secretariat();
        await app.RestrictAsync(shared, ruth);
        var client = app.SignedInAs(ruth);

        foreach (var area in new[] { North, West, Split })
        {
            var read = await client.GetAsync<CaseDetails>($"/api/national-panel/cases/{shared.Id}");
            await (await client.PutJsonAsync(Path(shared), Request(area), read.Version)).ReadAsync<CaseAreaOutcome>();
        }

        await Eventually.True(() => Task.FromResult(app.AskedToName(shared.NotificationId).Count == 4), "each of them was asked");
        var asked = app.AskedToName(shared.NotificationId);
        Assert.Equal([(Split, "approver"), (North, "approver"), (West, "approver"), (Split, "approver")],
            asked.SelectMany(notice => notice.For).Select(audience => (audience.AreaCode, audience.Role)));
        // Those before are asked no more.
        foreach (var notice in asked.Skip(1))
        {
            await app.Bus.PublishedAsync<NoticeSettled>(settled =>
                settled.MatterId == notice.MatterId && settled.SettledAt == notice.RaisedAt);
        }
    }

    [Fact]
    public async Task It_is_moved_to_another_successor_and_given_back_to_all()
    {
        var shared = await SharedAsync();
        await GiveAsync(shared, North);

        var moved = await GiveAsync(await app.CaseOfAsync(shared.NotificationId), West);
        var back = await GiveAsync(await app.CaseOfAsync(shared.NotificationId), Split);

        Assert.Equal([(West, Split)], moved.Gains.Select(gain => (gain.BodyCode, gain.AreaCode)));
        Assert.Equal([(North, "Northamptonshire")], moved.Loses.Select(loss => (loss.BodyCode, loss.AreaName)));
        Assert.Equal([North], back.Gains.Select(gain => gain.BodyCode));
        Assert.Empty(back.Loses);
        var now = await app.CaseOfAsync(shared.NotificationId);
        Assert.Null(now.GivenToAreaCode);
        Assert.Equal([North, West, null], now.AreaChanges.Select(change => change.GivenToAreaCode));
        await app.Bus.PublishedAsync<CaseAreaChanged>(told => told is { Version: 3, GivenToAreaCode: null } && told.CaseId == shared.Id);
        Assert.Empty(app.AskedToName(shared.NotificationId));
    }

    [Fact]
    public async Task A_check_says_who_would_lose_and_changes_nothing()
    {
        var shared = await SharedAsync();

        var outcome = await (await TryAsync(shared, North, check: true)).ReadAsync<CaseAreaOutcome>();

        // Force and board serve both successors.
        Assert.Equal([West], outcome.Loses.Select(loss => loss.BodyCode));
        Assert.Empty(outcome.Gains);
        Assert.Equivalent(shared, await app.CaseOfAsync(shared.NotificationId), strict: true);
        Assert.Empty(app.Bus.Published<CaseAreaChanged>(told => told.CaseId == shared.Id));
    }

    [Theory]
    [InlineData(null, "areaCode: required")]
    [InlineData(People.Leeds, "areaCode: not-a-successor")]
    [InlineData("E00000000", "areaCode: not-a-successor")]
    [InlineData(Split, "areaCode: unchanged")]
    public async Task It_is_given_to_no_other_area(string? area, string fault)
    {
        var shared = await SharedAsync();

        var refusal = await (await TryAsync(shared, area)).RefusalAsync();

        Assert.Equal(400, refusal.Status);
        Assert.Equal([fault], refusal.Faults);
        Assert.Equivalent(shared, await app.CaseOfAsync(shared.NotificationId), strict: true);
    }

    [Theory]
    [InlineData(People.Leeds, "E08000032")] // Goes on.
    [InlineData("E06000028", "E06000058")] // Bournemouth went into one council.
    public async Task A_case_of_an_area_that_was_not_split_is_given_to_nobody(string area, string other)
    {
        var panelCase = await app.CaseAsync(Given.Incident() with { AreaCode = area });

        var refusal = await (await TryAsync(panelCase, other)).RefusalAsync();

        Assert.Equal((409, "not-shared"), (refusal.Status, refusal.Code));
        Assert.Empty(panelCase.SuccessorAreaCodes);
    }

    [Fact]
    public async Task Of_two_who_read_the_same_version_the_second_is_refused()
    {
        var shared = await SharedAsync();
        await GiveAsync(shared, North);

        var second = await TryAsync(shared, West);

        Assert.Equal(HttpStatusCode.PreconditionFailed, second.StatusCode);
        Assert.Equal(North, (await app.CaseOfAsync(shared.NotificationId)).GivenToAreaCode);
    }

    [Fact]
    public async Task Who_gave_it_is_recorded_and_the_reason_stays_out_of_the_audit()
    {
        var shared = await SharedAsync();
        var person = People.Secretariat();

        await app.SignedInAs(person).PutJsonAsync(Path(shared), Request(North), shared.Version);

        var entry = await app.Ask(db => db.Set<AuditEntry>().SingleAsync(entry => entry.ActorId == person.Subject));
        Assert.Equal(("CaseAreaChanged", shared.Id, $"answered for by {North}"), (entry.Action, entry.SubjectId, entry.Reason));
    }

    [Fact]
    public async Task Cases_that_several_successors_share_are_listed_until_they_are_given_to_one()
    {
        var shared = await SharedAsync();
        var leeds = await app.CaseAsync();
        var before = await IdsAsync("shared=true");
        await GiveAsync(shared, North);

        Assert.Contains(shared.Id, before);
        Assert.DoesNotContain(leeds.Id, before);
        Assert.DoesNotContain(shared.Id, await IdsAsync("shared=true"));
        Assert.Contains(shared.Id, await IdsAsync("shared=false"));
    }

    [Theory]
    [InlineData(North, true)]
    [InlineData(West, false)]
    [InlineData(Split, true)]
    public async Task The_queue_finds_it_under_its_own_area_and_the_one_it_was_given_to(string area, bool found)
    {
        var shared = await SharedAsync();
        await GiveAsync(shared, North);

        Assert.Equal(found, (await IdsAsync($"area={area}")).Contains(shared.Id));
    }

    Task<CaseDetails> SharedAsync() => app.CaseAsync(Given.Incident() with { AreaCode = Split });

    async Task<CaseAreaOutcome> GiveAsync(CaseDetails panelCase, string area) =>
        await (await TryAsync(panelCase, area)).ReadAsync<CaseAreaOutcome>();

    Task<HttpResponseMessage> TryAsync(CaseDetails panelCase, string? area, bool check = false) =>
        app.Secretariat().PutJsonAsync($"{Path(panelCase)}{(check ? "?check=true" : "")}", Request(area), panelCase.Version);

    async Task<IReadOnlyList<Guid>> IdsAsync(string query) =>
    [
        .. (await app.Secretariat().GetAsync<Page<CaseSummary>>($"/api/national-panel/cases?limit=200&{query}")).Items
            .Select(row => row.Id),
    ];

    static ChangeCaseAreaRequest Request(string? area) => new() { AreaCode = area, Reason = "They agreed." };

    static string Path(CaseDetails panelCase) => $"/api/national-panel/cases/{panelCase.Id}/area";
}
