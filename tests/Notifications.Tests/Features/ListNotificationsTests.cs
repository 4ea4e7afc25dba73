using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>Each test lists an area that no other test writes to.</summary>
public class ListNotificationsTests(NotificationsApp app)
{
    [Fact]
    public async Task Newest_stand_first_and_pages_follow_one_another_without_gap_or_repetition()
    {
        var sent = new List<Guid>();
        for (var number = 0; number < 5; number++)
            sent.Add(await SendAsync("E09000001", Given.Notification()));

        var listed = new List<Guid>();
        Page<NotificationSummary> page;
        var next = "";
        do
        {
            page = await ListAsync("E09000001", $"?limit=2{next}");
            listed.AddRange(page.Items.Select(row => row.Id));
            next = $"&after={page.Next}";
        }
        while (page.Next is not null);

        Assert.Equal(Enumerable.Reverse(sent), listed);
    }

    [Fact]
    public async Task Oldest_stand_first_where_asked_and_pages_follow_in_that_order()
    {
        List<Guid> sent = [await SendAsync("E09000007", Given.Notification()), await SendAsync("E09000007", Given.Notification())];

        var first = await ListAsync("E09000007", "?sort=sent&limit=1");
        var second = await ListAsync("E09000007", $"?sort=sent&limit=1&after={first.Next}");

        Assert.Equal(sent, [first.Items[0].Id, second.Items[0].Id]);
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task Areas_stand_in_the_order_of_their_names_and_not_of_their_codes()
    {
        // By code Dorset would stand first.
        const string essex = "E10000012", bolton = "E08000001", dorset = "E06000059";
        List<Guid> sent = [];
        foreach (var area in new[] { bolton, dorset, essex })
            sent.Add(await SendAsync(area, Given.Notification()));

        var listed = new List<Guid>();
        for (string? after = ""; after is not null;)
        {
            var page = await app.SignedInAs(People.Secretariat())
                .GetAsync<Page<NotificationSummary>>($"/api/notifications?sort=area&limit=20&after={after}");
            listed.AddRange(page.Items.Select(row => row.Id));
            after = page.Next;
        }

        Assert.Equal(sent, listed.Where(sent.Contains));
        Assert.Equal(listed.Count, listed.Distinct().Count());
    }

    [Fact]
    public async Task Filters_by_kind()
    {
        await SendAsync("E09000009", Given.Notification());
        var other = await SendAsync("E09000009", Given.Notification() with { Kind = IncidentKind.Other });

        Assert.Equal([other], await IdsAsync("E09000009", "?kind=other"));
    }

    [Fact]
    public async Task Filters_by_reference_however_it_is_typed_and_by_a_part()
    {
        var sent = await SendAsync("E09000010", Given.Notification());
        await SendAsync("E09000010", Given.Notification());
        var reference = (await ListAsync("E09000010", "")).Items.Single(row => row.Id == sent).Reference;
        string[] ways = [reference, reference.ToLowerInvariant(), reference.Replace("-", " ", StringComparison.Ordinal), reference[5..],
            reference[9..14]];

        foreach (var typed in ways)
            Assert.Equal([sent], await IdsAsync("E09000010", $"?reference={Uri.EscapeDataString(typed)}"));
        Assert.Empty(await IdsAsync("E09000010", "?reference=S_N"));
    }

    [Fact]
    public async Task Rows_hold_no_identity()
    {
        await SendAsync("E09000002", Given.Notification());

        var body = await app.SignedInAs(People.NotifierOf("E09000002")).GetStringAsync("/api/notifications");

        Assert.Contains("seriousHarm", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Inventedson", body, StringComparison.Ordinal);
        Assert.DoesNotContain("999 100 0070", body, StringComparison.Ordinal);
        Assert.DoesNotContain("LS99", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_by_state_lateness_and_dates()
    {
        var inTime = await SendAsync("E09000003", Given.Notification());
        var late = await SendAsync("E09000003", Given.Notification()
            .With(incident => incident with { Date = Given.On(Given.Today.AddDays(-40)) })
            with
        { BecameAwareOn = Given.Today.AddDays(-39) });
        await app.SignedInAs(People.NotifierOf("E09000003")).PostJsonAsync($"/api/notifications/{inTime}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.Duplicate, Text = "Twice." }, ifMatch: 1);

        Assert.Equal([inTime], await IdsAsync("E09000003", "?state=withdrawn"));
        Assert.Equal([late], await IdsAsync("E09000003", "?late=true"));
        Assert.Equal([late, inTime], await IdsAsync("E09000003", $"?from={Given.Today:O}&to={Given.Today:O}"));
        Assert.Empty(await IdsAsync("E09000003", $"?from={Given.Today.AddDays(1):O}"));
    }

    [Fact]
    public async Task The_panel_filters_by_area()
    {
        var id = await SendAsync("E09000004", Given.Notification());

        var page = await app.SignedInAs(People.Secretariat()).GetAsync<Page<NotificationSummary>>("/api/notifications?area=E09000004");

        Assert.Equal([id], page.Items.Select(row => row.Id));
    }

    [Fact]
    public async Task A_named_area_sees_the_row_and_a_stranger_does_not()
    {
        var named = new OtherArea { AreaCode = "E09000006", Reason = OtherAreaReason.PlacingAuthority };
        var id = await SendAsync("E09000005", Given.Notification() with { OtherAreas = [named] });

        Assert.Equal([id], await IdsAsync("E09000006", ""));
        Assert.Empty(await IdsAsync("E09000008", ""));
    }

    [Theory]
    [InlineData("?limit=0", "bad-request")]
    [InlineData("?limit=many", "bad-request")]
    [InlineData("?after=elsewhere", "bad-request")]
    [InlineData("?state=lost", "invalid")]
    [InlineData("?state=0", "invalid")]
    [InlineData("?late=perhaps", "bad-request")]
    [InlineData("?kind=accident", "invalid")]
    [InlineData("?sort=name", "invalid")]
    [InlineData("?from=2026-02-30", "bad-request")]
    [InlineData("?from=0001-01-01", "invalid")]
    [InlineData("?to=9999-12-31", "invalid")]
    public async Task A_question_that_makes_no_sense_is_refused(string query, string code)
    {
        var refusal = await (await app.Notifier().GetAsync($"/api/notifications{query}")).RefusalAsync();

        Assert.Equal((400, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task A_force_of_several_areas_sees_the_notifications_of_each_and_can_look_at_one()
    {
        var one = await SendAsync("E09000015", Given.Notification());
        var two = await SendAsync("E09000016", Given.Notification());
        await SendAsync("E09000017", Given.Notification());
        var force = app.SignedInAs(People.PolicePartnerOf("E09000015") with { MoreAreas = ["E09000016"] });

        var all = await force.GetAsync<Page<NotificationSummary>>("/api/notifications");
        var narrowed = await force.GetAsync<Page<NotificationSummary>>("/api/notifications?area=E09000016");

        Assert.Equal([two, one], all.Items.Select(row => row.Id));
        Assert.Equal([two], narrowed.Items.Select(row => row.Id));
    }

    async Task<Guid> SendAsync(string area, SendNotificationRequest request)
    {
        var response = await app.SignedInAs(People.NotifierOf(area)).PostJsonAsync("/api/notifications", request with { AreaCode = area });
        return (await response.ReadAsync<NotificationReceipt>()).Id;
    }

    async Task<IEnumerable<Guid>> IdsAsync(string area, string query) => (await ListAsync(area, query)).Items.Select(row => row.Id);

    Task<Page<NotificationSummary>> ListAsync(string area, string query) =>
        app.SignedInAs(People.HealthPartnerOf(area)).GetAsync<Page<NotificationSummary>>($"/api/notifications{query}");
}
