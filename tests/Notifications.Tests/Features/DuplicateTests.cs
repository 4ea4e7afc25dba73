using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class DuplicateTests(NotificationsApp app)
{
    // A surname and number of the test's own: other tests notify in the same area on the same days.
    readonly string _name = NewName();

    [Fact]
    public async Task The_same_child_is_found_however_its_name_is_typed()
    {
        var sent = Given.Notification().WithChild(child => child with { FirstNames = "Zoë-Ann", LastName = _name, NhsNumber = null });
        await app.SendAsync(sent);
        var again = Given.Notification()
            .WithChild(child => child with { FirstNames = "zoe ann", LastName = _name.ToUpperInvariant(), NhsNumber = null });
        await app.SendAsync(again);

        var found = await FindAsync(app.Notifier(), again.Id!.Value);

        var candidate = Assert.Single(found, candidate => candidate.Id == sent.Id);
        Assert.Equal(
            [DuplicateReason.SameNameAndBirthDate, DuplicateReason.SamePlaceOrBirthDate, DuplicateReason.SameAreaAndTime],
                candidate.Reasons);
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

    [Theory]
    [InlineData("2017-03-05", null)] // the same
    [InlineData("2017-05-03", DuplicateReason.SimilarNameAndBirthDate)] // day and month swapped
    [InlineData("2017-03-15", DuplicateReason.SimilarNameAndBirthDate)]
    [InlineData("2017-08-05", DuplicateReason.SimilarNameAndBirthDate)]
    [InlineData("2012-03-05", DuplicateReason.SimilarNameAndBirthDate)]
    [InlineData("2012-08-05", DuplicateReason.SameAreaAndTime)] // two parts: another child
    public async Task A_birth_date_may_be_mistaken_where_the_area_is_the_same(string typed, DuplicateReason? reason)
    {
        var sent = Given.Notification().WithChild(child => Named(child, "Zoë Marie") with { BirthDate = new DateOnly(2017, 3, 5) });
        await app.SendAsync(sent);
        var again = Elsewhen().WithChild(child => Named(child, "zoe") with { BirthDate = DateOnly.Parse(typed, null) });
        await app.SendAsync(again);

        var found = (await FindAsync(app.Notifier(), again.Id!.Value)).SingleOrDefault(candidate => candidate.Id == sent.Id);

        Assert.Equal(reason == DuplicateReason.SameAreaAndTime ? null : [reason ?? DuplicateReason.SameNameAndBirthDate], found?.Reasons);
    }

    [Fact]
    public async Task Another_case_of_the_area_at_the_same_time_is_no_candidate()
    {
        var sent = At("LS98 1AA").WithChild(child => Named(child, "Zoe") with { BirthDate = Given.Today.AddYears(-3) });
        await app.SendAsync(sent);
        var other = At("LS97 1AA").WithChild(child => Named(child, "Adam") with { BirthDate = Given.Today.AddYears(-7) });
        await app.SendAsync(other);

        Assert.DoesNotContain(await FindAsync(app.Notifier(), other.Id!.Value), candidate => candidate.Id == sent.Id);
    }

    [Fact]
    public async Task Of_another_area_only_one_thing_is_said_and_both_sides_see_who_asked()
    {
        var number = NewNhsNumber();
        var sent = Given.Notification().WithChild(child => child with { LastName = _name, NhsNumber = number });
        await app.SendAsync(sent);
        var draft = Guid.CreateVersion7();
        var asker = People.NotifierOf(People.Kent);
        var kent = app.SignedInAs(asker);
        await kent.PutJsonAsync($"/api/notifications/drafts/{draft}",
            new NotificationContent { Children = [new ChildDetails { NhsNumber = number.Replace(" ", "", StringComparison.Ordinal) }] });

        var found = await kent.GetAsync<DuplicateCandidates>($"/api/notifications/{draft}/duplicates");

        Assert.Empty(found.Candidates);
        Assert.True(found.Elsewhere);
        var told = await app.Bus.PublishedAsync<NoticeRaised>(notice =>
            notice.Kind == NoticeKind.ChildAskedAfter && notice.CaseId == sent.Id);
        Assert.Equal((People.Leeds, Agency.LocalAuthority), (told.For[0].AreaCode, told.For[0].Agency));
        Assert.Equal([("DuplicatesSought", draft), ("FoundAsDuplicate", sent.Id!.Value)], await app.Ask(async db =>
            (await db.Set<AuditEntry>().Where(entry => entry.ActorId == asker.Subject && entry.Action.Contains("Duplicate"))
                .OrderBy(entry => entry.Action).Select(entry => new { entry.Action, entry.SubjectId }).ToListAsync())
            .Select(entry => (entry.Action, entry.SubjectId))));
    }

    [Theory]
    [InlineData("Robin", 0, true)]
    [InlineData("Robín James", 0, true)]
    [InlineData("Alex", 0, false)]
    [InlineData("Robin", 1, false)]
    public async Task The_same_child_twice_in_one_notification_is_pointed_out_and_a_twin_is_not(string first, int days, bool same)
    {
        var draft = Guid.CreateVersion7();
        var born = Given.Today.AddYears(-4);
        await app.Notifier().PutJsonAsync($"/api/notifications/drafts/{draft}", new NotificationContent
        {
            Children =
            [
                new ChildDetails { FirstNames = "Zora", LastName = _name, BirthDate = born.AddYears(-2) },
                new ChildDetails { FirstNames = "Robin", LastName = _name, BirthDate = born },
                new ChildDetails { FirstNames = first, LastName = _name, BirthDate = born.AddDays(days) },
            ],
        });

        var found = await app.Notifier().GetAsync<DuplicateCandidates>($"/api/notifications/{draft}/duplicates");

        Assert.Equal(same ? [new SameChild(2, 3)] : [], found.SameChild);
    }

    [Fact]
    public async Task Nobody_asks_without_end_and_others_go_on()
    {
        var draft = Guid.CreateVersion7();
        var curious = app.Notifier();
        await curious.PutJsonAsync($"/api/notifications/drafts/{draft}", new NotificationContent());

        for (var asked = 0; asked < 60; asked++)
            await FindAsync(curious, draft);
        var refused = await curious.GetAsync($"/api/notifications/{draft}/duplicates");

        Assert.Equal((429, "too-many-requests"), ((int)refused.StatusCode, (await refused.RefusalAsync()).Code));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        await FindAsync(app.Notifier(), draft);
        await curious.GetAsync<NotificationDraft>($"/api/notifications/drafts/{draft}");
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

        var found = await app.Notifier().GetAsync<DuplicateCandidates>($"/api/notifications/{draft}/duplicates");
        Assert.Empty(found.Candidates);
        Assert.False(found.Elsewhere);
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

    ChildDetails Named(ChildDetails child, string firstNames) => child with { FirstNames = firstNames, LastName = _name, NhsNumber = null };

    static SendNotificationRequest At(string postcode) =>
        Given.Notification().With(incident => incident with { Place = incident.Place! with { Postcode = postcode } });

    /// <summary>Another place, months before.</summary>
    static SendNotificationRequest Elsewhen() => At("LS96 1AA")
        .With(incident => incident with { Date = Given.On(Given.Today.AddDays(-100)) }) with
    { BecameAwareOn = Given.Today.AddDays(-99) };

    SendNotificationRequest On(DateOnly date) => Given.Notification()
        .With(incident => incident with { Date = Given.On(date) })
        .WithChild(child => Named(child, NewName()) with { BirthDate = date.AddYears(-3) }) with
    {
        BecameAwareOn = date,
    };

    static string NewName() =>
        string.Concat(Guid.NewGuid().ToString("N").Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16))));

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
