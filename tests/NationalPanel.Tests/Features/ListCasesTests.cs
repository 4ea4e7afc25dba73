using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

public class ListCasesTests(PanelApp app)
{
    const string Cumbria = "E10000006";
    const string Cumberland = "E06000063";
    const string Norfolk = "E10000020";
    const string Devon = "E10000008";
    const string Dorset = "E06000059";
    const string Suffolk = "E10000029";

    [Fact]
    public async Task A_notified_incident_stands_in_the_queue_with_what_triage_needs()
    {
        var incident = Given.Incident() with
        {
            AreaCode = Norfolk,
            Late = true,
            MediaInterest = true,
            SentAt = new DateTime(2026, 5, 22, 9, 0, 0, DateTimeKind.Utc)
        };
        await app.Bus.DeliverAsync(incident);

        var row = Assert.Single((await Queue($"area={Norfolk}")).Items);

        Assert.Equal(incident.NotificationId, row.NotificationId);
        Assert.Equal((incident.Reference, incident.Kind, "Norfolk"), (row.Reference, row.Kind, row.AreaName));
        Assert.Equal((incident.SentAt, true, true), (row.SentAt, row.Late, row.MediaInterest));
        Assert.Equal((CaseState.AwaitingRapidReview, CasePriority.Normal, null), (row.State, row.Priority, row.Owner));
        // Sent on Friday 22 May 2026: fifteen working days with the spring bank holiday between.
        Assert.Equal(new DateOnly(2026, 6, 15), row.RapidReview.DueOn);
        Assert.Null(row.RapidReview.SubmittedAt);
    }

    [Fact]
    public async Task The_newest_notification_comes_first_and_pages_follow_one_another()
    {
        var noon = new DateTime(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);
        for (var hour = 0; hour < 3; hour++)
            await app.Bus.DeliverAsync(Given.Incident() with { AreaCode = Suffolk, SentAt = noon.AddHours(hour) });

        var first = await Queue($"area={Suffolk}&limit=2");
        var second = await Queue($"area={Suffolk}&limit=2&after={first.Next}");

        Assert.Equal([noon.AddHours(2), noon.AddHours(1), noon], [.. first.Items.Concat(second.Items).Select(row => row.SentAt)]);
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task The_queue_is_sorted_by_every_column_and_areas_by_their_names()
    {
        // By code Essex would come first.
        const string essex = "E10000012", bolton = "E08000001";
        var (first, second) = (await NewAsync(essex), await NewAsync(bolton));
        await app.Bus.DeliverAsync(Given.RapidReview(second.NotificationId));
        var owned = await TriageAsync(first, Given.Triage());

        Assert.Equal([second.Id, first.Id], await OrderAsync("area"));
        Assert.Equal([first.Id, second.Id], await OrderAsync("-area"));
        Assert.Equal([first.Id, second.Id], await OrderAsync("state"));
        Assert.Equal([second.Id, owned.Id], await OrderAsync("owner"));
        Assert.Equal(new[] { first, second }.OrderBy(row => row.Reference, StringComparer.Ordinal).Select(row => row.Id),
            await OrderAsync("reference"));

        Task<CaseDetails> NewAsync(string area) =>
            app.CaseAsync(Given.Incident() with { AreaCode = area, Reference = $"SIN-2026-{Guid.NewGuid():N}"[..14].ToUpperInvariant() });

        // Few rows a page, so that the cursor of every order is followed.
        async Task<IEnumerable<Guid>> OrderAsync(string sort) =>
            (await Pages($"sort={sort}", limit: 20)).Where(id => id == first.Id || id == second.Id);
    }

    [Fact]
    public async Task Areas_that_the_register_does_not_have_yet_come_after_all_others_by_name()
    {
        var random = $"{Guid.NewGuid():N}"[..10].ToUpperInvariant();
        var (unknown, known) = (await NewAsync("E06997001"), await NewAsync(People.Leeds));

        Assert.Equal([known.Id, unknown.Id], await Pages($"reference={random}&sort=area"));
        Assert.Equal([unknown.Id, known.Id], await Pages($"reference={random}&sort=-area"));

        Task<CaseDetails> NewAsync(string area) =>
            app.CaseAsync(Given.Incident() with { AreaCode = area, Reference = $"SIN-2026-{random}-X" });
    }

    [Fact]
    public async Task A_state_and_lateness_narrow_the_queue()
    {
        var late = await app.CaseAsync(Given.Incident() with { Late = true });
        var reviewed = await app.ReviewedCaseAsync();

        Assert.Contains(late.Id, await Ids("late=true&limit=200"));
        Assert.DoesNotContain(reviewed.Id, await Ids("late=true&limit=200"));
        Assert.Contains(reviewed.Id, await Ids("state=awaitingDecision&limit=200"));
        Assert.DoesNotContain(late.Id, await Ids("state=awaitingDecision&limit=200"));
    }

    [Fact]
    public async Task Cases_of_a_merged_area_are_found_under_its_successor_and_keep_their_code()
    {
        var old = await app.CaseAsync(Given.Incident() with { AreaCode = Cumbria });

        var row = Assert.Single((await Queue($"area={old.StewardAreaCodes[0]}")).Items);

        Assert.Equal([Cumberland, "E06000064"], old.StewardAreaCodes);
        Assert.Equal((Cumbria, "Cumbria"), (row.AreaCode, row.AreaName));
    }

    [Fact]
    public async Task Owner_and_priority_narrow_the_queue()
    {
        var me = People.Secretariat();
        var mine = await TriageAsync(await app.CaseAsync(),
            new() { Owner = new() { Id = me.Subject, Name = me.Name }, Priority = CasePriority.Urgent });
        var others = await TriageAsync(await app.CaseAsync(), Given.Triage());
        var free = await app.CaseAsync();

        Assert.Equal([mine.Id], [.. (await app.SignedInAs(me)
            .GetAsync<Page<CaseSummary>>("/api/national-panel/cases?owner=me")).Items.Select(row => row.Id)]);
        var nobodys = await Ids("owner=nobody&limit=200");
        Assert.Contains(free.Id, nobodys);
        Assert.DoesNotContain(others.Id, nobodys);
        Assert.Contains(others.Id, await Ids($"owner={others.Owner!.Id}&limit=200"));
        Assert.Contains(mine.Id, await Ids("priority=urgent&limit=200"));
        Assert.DoesNotContain(others.Id, await Ids("priority=urgent&limit=200"));
    }

    [Fact]
    public async Task A_case_is_found_by_its_reference_however_it_is_typed_and_by_a_part()
    {
        var random = $"{Guid.NewGuid():N}"[..10].ToUpperInvariant();
        var panelCase = await app.CaseAsync(Given.Incident() with { Reference = $"SIN-2026-{random}-X" });

        string[] ways =
        [
            $"SIN-2026-{random}-X", $"sin-2026-{random.ToLowerInvariant()}-x", $"SIN 2026 {random} X", $"SIN2026{random}X", $"6-{random}",
                random[2..],
            $" {random}-x ",
        ];
        foreach (var typed in ways)
            Assert.Equal([panelCase.Id], await Ids($"reference={Uri.EscapeDataString(typed)}"));
        Assert.Empty(await Ids($"reference={random}%25Y"));
        Assert.Empty(await Ids($"reference={random[..4]}_{random[5..]}"));
    }

    [Fact]
    public async Task What_is_to_be_answered_first_comes_first_and_what_awaits_no_answer_last()
    {
        var soon = await ReviewedAsync(Devon, DateTime.UtcNow.AddDays(-40));
        var later = await ReviewedAsync(Devon, DateTime.UtcNow);
        var none = await app.CaseAsync(Given.Incident() with { AreaCode = Devon });

        Assert.Equal([soon, later, none.Id], await Pages($"area={Devon}&sort=answerDue"));
        Assert.Equal([none.Id, later, soon], await Pages($"area={Devon}&sort=-answerDue"));
        Assert.Equal([soon], await Ids($"area={Devon}&answerOverdue=true"));
        Assert.Equal(2, (await Ids($"area={Devon}&answerOverdue=false")).Count());
    }

    [Fact]
    public async Task The_most_urgent_come_first()
    {
        List<Guid> cases = [];
        foreach (var priority in new[] { CasePriority.High, CasePriority.Normal, CasePriority.Urgent })
            cases.Add((await TriageAsync(await app.CaseAsync(Given.Incident() with { AreaCode = Dorset }),
                new() { Priority = priority })).Id);

        Assert.Equal([cases[2], cases[0], cases[1]], await Pages($"area={Dorset}&sort=-priority"));
        Assert.Equal([cases[1], cases[0], cases[2]], await Pages($"area={Dorset}&sort=priority"));
    }

    [Theory]
    [InlineData("late=perhaps")]
    [InlineData("limit=0")]
    [InlineData("limit=201")]
    [InlineData("after=elsewhere")]
    public async Task A_question_that_cannot_be_read_is_refused(string query)
    {
        var refusal = await (await app.Secretariat().GetAsync($"/api/national-panel/cases?{query}")).RefusalAsync();

        Assert.Equal((400, "bad-request"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("state")]
    [InlineData("priority")]
    [InlineData("sort")]
    public async Task A_code_that_is_none_is_named(string field)
    {
        var refusal = await (await app.Secretariat().GetAsync($"/api/national-panel/cases?{field}=lost")).RefusalAsync();

        Assert.Equal((400, "invalid", field), (refusal.Status, refusal.Code, Assert.Single(refusal.Fields)));
    }

    Task<Page<CaseSummary>> Queue(string query) => app.Secretariat().GetAsync<Page<CaseSummary>>($"/api/national-panel/cases?{query}");

    async Task<CaseDetails> TriageAsync(CaseDetails panelCase, TriageCaseRequest request) =>
        await (await app.Secretariat().PutJsonAsync($"/api/national-panel/cases/{panelCase.Id}/triage", request, panelCase.Version))
            .ReadAsync<CaseDetails>();

    async Task<Guid> ReviewedAsync(string area, DateTime submittedAt)
    {
        var incident = Given.Incident() with { AreaCode = area };
        await app.Bus.DeliverAsync(incident);
        await app.Bus.DeliverAsync(Given.RapidReview(incident.NotificationId) with { SubmittedAt = submittedAt });
        return (await app.CaseOfAsync(incident.NotificationId)).Id;
    }

    // One row a page unless told: the order holds from page to page.
    async Task<IReadOnlyList<Guid>> Pages(string query, int limit = 1)
    {
        List<Guid> ids = [];
        string? after = null;
        do
        {
            var page = await Queue($"{query}&limit={limit}&after={after}");
            ids.AddRange(page.Items.Select(row => row.Id));
            after = page.Next;
        }
        while (after is not null);
        return ids;
    }

    async Task<IEnumerable<Guid>> Ids(string query) => (await Queue(query)).Items.Select(row => row.Id);
}
