using System.Net;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class DuplicateTests(NotificationsApp app)
{
    // A surname and number of the test's own: other tests notify in the same area on the same days.
    readonly string _name = string.Concat(Guid.NewGuid().ToString("N").Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16))));

    [Fact]
    public async Task The_same_child_is_found_however_its_name_is_typed()
    {
        var sent = Given.Notification().WithChild(child => child with { FirstNames = "Zoë-Ann", LastName = _name, NhsNumber = null });
        await app.SendAsync(sent);
        var again = Given.Notification().WithChild(child => child with { FirstNames = "zoe ann", LastName = _name.ToUpperInvariant(), NhsNumber = null });
        await app.SendAsync(again);

        var found = await FindAsync(app.Notifier(), again.Id!.Value);

        var candidate = Assert.Single(found, candidate => candidate.Id == sent.Id);
        Assert.Equal([DuplicateReason.SameNameAndBirthDate, DuplicateReason.SameAreaAndTime], candidate.Reasons);
        Assert.DoesNotContain(found, candidate => candidate.Id == again.Id);
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public async Task An_incident_of_the_area_counts_within_14_days(int days, bool found)
    {
        // In years in which no other test notifies.
        var year = Random.Shared.Next(2017, 2024);
        var date = new DateOnly(year, days == 14 ? 3 : 9, 1);
        var first = On(date);
        var second = On(date.AddDays(days));
        await app.SendAsync(first);
        await app.SendAsync(second);

        Assert.Equal(found, (await FindAsync(app.Notifier(), second.Id!.Value)).Any(candidate => candidate.Id == first.Id));
    }

    [Fact]
    public async Task Of_another_area_only_the_reason_is_said()
    {
        var number = NewNhsNumber();
        var sent = Given.Notification().WithChild(child => child with { LastName = _name, NhsNumber = number });
        await app.SendAsync(sent);
        var draft = Guid.CreateVersion7();
        var kent = app.SignedInAs(People.NotifierOf(People.Kent));
        await kent.PutJsonAsync($"/api/notifications/drafts/{draft}", new NotificationContent { Children = [new ChildDetails { NhsNumber = number.Replace(" ", "", StringComparison.Ordinal) }] });

        var response = await kent.GetAsync($"/api/notifications/{draft}/duplicates");

        var candidate = Assert.Single((await response.ReadAsync<DuplicateCandidates>()).Candidates);
        Assert.Equal([DuplicateReason.SameNhsNumber], candidate.Reasons);
        Assert.Equal(new DuplicateCandidate { Reasons = candidate.Reasons }, candidate);
        Assert.DoesNotContain(_name, await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_withdrawn_notification_is_no_candidate()
    {
        var number = NewNhsNumber();
        var sent = Given.Notification().WithChild(child => child with { LastName = _name, NhsNumber = number });
        await app.SendAsync(sent);
        await app.Notifier().PostJsonAsync($"/api/notifications/{sent.Id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.Duplicate, Text = "Sent twice." }, ifMatch: 1);
        var again = Given.Notification().WithChild(child => child with { LastName = _name, NhsNumber = number });
        await app.SendAsync(again);

        Assert.DoesNotContain(await FindAsync(app.Notifier(), again.Id!.Value), candidate => candidate.Id == sent.Id);
    }

    [Fact]
    public async Task An_empty_draft_is_like_nothing()
    {
        var draft = Guid.CreateVersion7();
        await app.Notifier().PutJsonAsync($"/api/notifications/drafts/{draft}", new NotificationContent());

        Assert.Empty(await FindAsync(app.Notifier(), draft));
    }

    [Fact]
    public async Task Another_councils_draft_is_not_compared()
    {
        var draft = Guid.CreateVersion7();
        await app.Notifier().PutJsonAsync($"/api/notifications/drafts/{draft}", new NotificationContent());

        var refused = await app.SignedInAs(People.NotifierOf(People.Kent)).GetAsync($"/api/notifications/{draft}/duplicates");

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    static async Task<IReadOnlyList<DuplicateCandidate>> FindAsync(HttpClient client, Guid id) =>
        (await client.GetAsync<DuplicateCandidates>($"/api/notifications/{id}/duplicates")).Candidates;

    SendNotificationRequest On(DateOnly date) => Given.Notification()
        .With(incident => incident with { Date = Given.On(date) })
        .WithChild(child => child with { LastName = _name, BirthDate = date.AddYears(-3), NhsNumber = null }) with
    {
        BecameAwareOn = date,
    };

    static string NewNhsNumber()
    {
        while (true)
        {
            var digits = $"999{Random.Shared.Next(1_000_000):D6}";
            var check = 11 - (digits.Select((digit, index) => (digit - '0') * (10 - index)).Sum() % 11);
            if (check != 10)
                return $"{digits[..3]} {digits[3..6]} {digits[6..]}{check % 11}";
        }
    }
}
