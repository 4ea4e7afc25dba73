using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.NationalPanel.Tests;
using Safeguarding.Notifications.Tests;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.Access.Tests.Areas;

/// <summary>
/// Councils, boards and forces begin, merge and split by chance while days go by, cases are given to successors and back, messages come
/// again and in any order: at each step the services answer as a small model of the register says.
/// </summary>
public sealed class RegisterModelTests : IAsyncLifetime
{
    const int Steps = 150;

    readonly PanelApp _panel = new();
    readonly NotificationsApp _notifications = new();
    readonly LocalInquiriesApp _inquiries = new();
    readonly RegisterModel _model = new();
    readonly List<Opened> _cases = [];
    readonly List<Func<Task>> _told = [];

    DateOnly Today => LondonTime.DateOf(_panel.Clock.GetUtcNow());

    AreaRecords Records => new(_notifications, _inquiries);

    public async ValueTask InitializeAsync()
    {
        await _panel.InitializeAsync();
        await _notifications.InitializeAsync();
        await _inquiries.InitializeAsync();
    }

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public async Task Who_sees_what_on_which_day_is_as_the_model_says(int seed)
    {
        var chance = new Random(seed);
        var changes = new RandomChanges(chance, _model);
        try
        {
            foreach (var change in changes.Beginning(Today))
                await ChangeAsync(change, chance);
            for (var step = 0; step < Steps; step++)
            {
                await StepAsync(changes, chance);
                await CheckAsync(changes, chance);
            }
        }
        catch (Exception failed)
        {
            throw new InvalidOperationException($"With seed {seed}, on {Today:O}: {failed.Message}", failed);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _inquiries.DisposeAsync();
        await _notifications.DisposeAsync();
        await _panel.DisposeAsync();
    }

    async Task StepAsync(RandomChanges changes, Random chance)
    {
        switch (chance.Next(10))
        {
            case < 3:
                var days = TimeSpan.FromDays(1 + chance.Next(5));
                foreach (var clock in new[] { _panel.Clock, _notifications.Clock, _inquiries.Clock })
                    clock.Offset += days;
                break;
            case < 5:
                await OpenAsync(changes.Pick(_model.AreasOn(Today)));
                break;
            case < 7 when _cases.Count > 0:
                await GiveAsync(changes.Pick(_cases), changes, chance);
                break;
            default:
                if (changes.Next(Today) is { } change)
                    await ChangeAsync(change, chance);
                break;
        }
    }

    async Task OpenAsync(string area)
    {
        var told = await Records.OpenAsync(area, Today, AreaRecords.PersonOf(area, Agency.LocalAuthority));
        await _panel.Bus.DeliverAsync(told);
        _cases.Add(new Opened(told.NotificationId, area));
    }

    async Task GiveAsync(Opened opened, RandomChanges changes, Random chance)
    {
        var serving = _model.ServingAreasOf(opened.Area, Today);
        var panelCase = await _panel.CaseOfAsync(opened.Id);
        Assert.Equal(serving.Count > 1 ? serving.Order() : [], panelCase.SuccessorAreaCodes.Order());
        var to = changes.Pick([.. serving, opened.Area]);
        if (serving.Count < 2 || to == opened.Answering)
            return;
        await (await _panel.Secretariat().PutJsonAsync($"/api/national-panel/cases/{panelCase.Id}/area",
            new ChangeCaseAreaRequest { AreaCode = to, Reason = "By chance." }, panelCase.Version)).ReadAsync<CaseAreaOutcome>();
        opened.GivenTo = to == opened.Area ? null : to;
        var version = panelCase.AreaChanges.Count + 1;
        await TellAsync(await _panel.Bus.PublishedAsync<CaseAreaChanged>(told =>
            told.NotificationId == opened.Id && told.Version == version), chance);
    }

    async Task ChangeAsync(ChangeRegisterRequest change, Random chance)
    {
        var outcome = await (await _panel.Secretariat().PostJsonAsync("/api/national-panel/areas/changes", change))
            .ReadAsync<RegisterChangeOutcome>();
        _model.Apply(change);
        foreach (var body in outcome.Bodies.OrderBy(_ => chance.Next()))
            await TellAsync(await _panel.Bus.PublishedAsync<AreaRegisterChanged>(told =>
                told.Body.Code == body.Code && told.Body.Version == body.Version), chance);
        foreach (var services in new[] { _notifications.Services, _inquiries.Services })
        {
            var register = services.GetRequiredService<AreaRegister>();
            await Eventually.True(() => Task.FromResult(outcome.Bodies.All(body =>
                register.FindBody(body.Code)?.Version >= body.Version)), "the change was learned");
        }
    }

    // Sometimes twice, and sometimes one of long ago once more.
    async Task TellAsync<T>(T message, Random chance)
        where T : class
    {
        for (var times = chance.Next(4) == 0 ? 2 : 1; times > 0; times--)
            await Records.TellAsync(message);
        if (_told.Count > 0 && chance.Next(3) == 0)
            await _told[chance.Next(_told.Count)]();
        _told.Add(() => Records.TellAsync(message));
    }

    async Task CheckAsync(RandomChanges changes, Random chance)
    {
        var day = Today.AddDays(chance.Next(-3, 10));
        var areas = (await _panel.Anonymous().GetAsync<List<AreaOnDate>>($"/api/national-panel/areas?on={day:O}"))
            .Where(area => _model.Codes.Contains(area.Code)).ToDictionary(area => area.Code);
        Assert.Equal(_model.AreasOn(day).Order(), areas.Keys.Order());
        foreach (var area in areas.Values)
        {
            Assert.Equal(_model.PartnersOf(area.Code, day).Order(),
                area.Health.Concat(area.Police).Select(partner => partner.Code).Order());
            Assert.All([area.Health, area.Police], partners => Assert.Equal(Math.Min(1, partners.Count), partners.Count(one => one.Signs)));
        }

        // Until its last day an area answers for itself, whatever is recorded to follow.
        foreach (var opened in _cases.Where(opened => _model.IsSucceeded(opened.Area)).DistinctBy(opened => (opened.Area, opened.GivenTo)))
        {
            var (panelCase, serving) = (await _panel.CaseOfAsync(opened.Id), _model.ServingAreasOf(opened.Area, Today));
            Assert.Equal(_model.ServingAreasOf(opened.Answering, Today).Order(), panelCase.StewardAreaCodes.Order());
            Assert.Equal(serving.Count > 1 ? serving.Order() : [], panelCase.SuccessorAreaCodes.Order());
        }

        for (var times = 0; times < 4 && _cases.Count > 0; times++)
        {
            var (opened, body) = (changes.Pick(_cases), changes.Pick([.. _model.Codes]));
            var expected = _model.Sees(body, opened.Answering, Today) ? 200 : 404;
            var answer = await Records.AskAsync(opened.Id, AreaRecords.PersonOf(body, _model.AgencyOf(body)));
            Assert.True((expected, expected) == answer,
                $"{body} asks for a case of {opened.Area} answered for by {opened.Answering}: expected {expected}, answered {answer}");
        }
    }

    sealed record Opened(Guid Id, string Area)
    {
        public string? GivenTo { get; set; }

        public string Answering => GivenTo ?? Area;
    }
}
