using System.Net;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Extract;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>What analysts are given: no identity, no date, no small place, and nothing that few share.</summary>
public class ExtractTests(NotificationsApp app)
{
    static int Year => Given.Today.Month > 3 ? Given.Today.Year + 1 : Given.Today.Year;

    [Fact]
    public async Task It_names_nobody_no_day_and_no_area_and_each_notification_by_a_pseudonym_of_its_own()
    {
        var sent = await app.SendNewAsync();
        var receipt = await app.SendAsync(Given.Notification());

        var body = await app.SignedInAs(People.Analyst()).GetStringAsync(Path, TestContext.Current.CancellationToken);
        var rows = (await ReadAsync()).Rows;

        foreach (var word in (string[])["Robin", "Inventedson", "Dale", People.Leeds, $"{sent.Id}", receipt.Reference, "LS99"])
            Assert.DoesNotContain(word, body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"20\d\d-\d\d-\d\d(?!T\d\d:\d\d:\d\d\.\d+Z"",""minCount)", body);
        Assert.Equal(rows.Count(row => row.Pseudonym is not null), rows.Select(row => row.Pseudonym).OfType<string>().Distinct().Count());
        Assert.Equal(rows.Select(row => row.Pseudonym).Order(), (await ReadAsync()).Rows.Select(row => row.Pseudonym).Order());
    }

    [Fact]
    public async Task An_erased_notification_stays_without_its_pseudonym()
    {
        await using var own = new NotificationsApp();
        await own.InitializeAsync();
        var sent = await own.SendAsync(Given.Notification());
        await own.SendAsync(Given.Notification());
        var before = await own.SignedInAs(People.Analyst()).GetAsync<NotificationExtract>(Path);
        (await own.SignedInAs(People.Administrator()).PostJsonAsync($"/api/notifications/{sent.Id}/erasure",
            new EraseNotificationRequest { Reason = ErasureReason.CourtOrder, OrderNumber = "LS25C00123" })).EnsureSuccessStatusCode();

        var after = await own.SignedInAs(People.Analyst()).GetAsync<NotificationExtract>(Path);

        Assert.Equal(2, after.Rows.Count);
        Assert.Equal((0, 1), (before.Rows.Count(row => row.Pseudonym is null), after.Rows.Count(row => row.Pseudonym is null)));
        // Two rows are fewer than five: nothing that could tell a child stays.
        Assert.All(after.Rows, row => Assert.Equal((null, null, null, null), SmallNumbers.Of(row)));
    }

    [Theory]
    [InlineData("", "year: required")]
    [InlineData("?year=1800", "year: out-of-range")]
    [InlineData("?year=2900", "year: out-of-range")]
    public async Task A_year_that_is_none_is_refused(string query, string error)
    {
        var response = await app.SignedInAs(People.Analyst()).GetAsync("/api/notifications/extract" + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal([error], await response.ErrorsAsync());
    }

    [Fact]
    public void What_few_share_is_taken_out_until_enough_share_what_is_left()
    {
        IReadOnlyList<ExtractRow> rows =
        [
            .. Rows(5, "London", Sex.Female, "1-5", "White"), .. Rows(4, "London", Sex.Female, "1-5", "Mixed"),
            .. Rows(1, "London", Sex.Female, "1-5", "Asian"), .. Rows(3, "South West", Sex.Male, "0", "White"),
            .. Rows(6, "North East", Sex.Male, "0", "White"),
        ];

        var safe = SmallNumbers.Suppress(rows, 5);

        Assert.All(safe.CountBy(SmallNumbers.Of), group => Assert.True(group.Value >= 5, $"{group.Key}: {group.Value}"));
        Assert.Equal(5, safe.Count(row => row is { Region: "London", AgeGroup: "1-5", EthnicGroup: null, Suppressed: true }));
        // Three of the South West lost everything: the smallest of the other groups goes with them.
        Assert.Equal(rows.Count, safe.Count);
        Assert.True(safe.Count(row => SmallNumbers.Of(row) == default) >= 5);
    }

    [Fact]
    public void Too_few_altogether_say_nothing_that_could_tell_a_child() => Assert.All(
        SmallNumbers.Suppress([.. Rows(2, "London", Sex.Female, "0", "White")], 5),
        row => Assert.Equal((null, null, null, null), SmallNumbers.Of(row)));

    static string Path => $"/api/notifications/extract?year={Year}";

    Task<NotificationExtract> ReadAsync() => app.SignedInAs(People.Analyst()).GetAsync<NotificationExtract>(Path);

    static IEnumerable<ExtractRow> Rows(int count, string region, Sex sex, string age, string ethnic) => Enumerable.Range(0, count)
        .Select(_ => new ExtractRow
        {
            Kind = IncidentKind.SeriousHarm,
            State = NotificationState.Sent,
            Region = region,
            Nature = IncidentNature.Neglect,
            AgeGroup = age,
            Sex = sex,
            EthnicGroup = ethnic,
            Disabled = Answer.No,
            LookedAfter = Answer.No,
            ChildProtectionPlan = PlanStatus.Never,
            ChildInNeed = Answer.No,
            KnownToAgency = false,
            NumberOfChildren = 1,
            InPanelRemit = true,
            DaysToNotify = 2,
            Late = false,
            Suppressed = false,
        });
}
