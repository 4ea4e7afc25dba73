using System.Net;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Tests;
using Safeguarding.TestKit;
using Incidents = Safeguarding.Notifications.Tests.Given;

namespace Safeguarding.Portal.Tests.Areas;

/// <summary>What is shared of a notification of Leeds, and what its council sees of who has it.</summary>
public class SharePageTests(CasePages app) : IClassFixture<CasePages>
{
    const string Secret = "CANARY";

    [Fact]
    public async Task A_named_area_sees_why_it_sees_a_case_and_what_it_does_not_see()
    {
        var path = await SentAsync();
        using var helen = app.As(People.NotifierOf(People.Kent));

        var page = await helen.OpenAsync(path);
        var record = await helen.OpenAsync($"{path}/record");

        Assert.Contains("Kent: a child or the family lived there before", page.Main, StringComparison.Ordinal);
        Assert.Contains("You do not see adults, addresses, schools", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Panel’s remit", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Versions", page.Main, StringComparison.Ordinal);
        Assert.Contains("Robin Inventedson", record.Main, StringComparison.Ordinal);
        Assert.Contains("Ann Duty", record.Main, StringComparison.Ordinal);
        foreach (var hidden in new[] { Secret, "Not given", "Documents", "What the partners said", "Panel’s remit", "NHS number" })
            Assert.DoesNotContain(hidden, record.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/versions")]
    [InlineData("/versions/1")]
    [InlineData("/receipt")]
    public async Task Pages_of_what_is_not_shared_are_not_there(string part)
    {
        var path = await SentAsync();
        using var helen = app.As(People.NotifierOf(People.Kent));
        using var amira = app.As(People.NotifierOf(People.Leeds));

        Assert.Equal(HttpStatusCode.NotFound, (await helen.OpenAsync(path + part)).Status);
        Assert.Equal(HttpStatusCode.OK, (await amira.OpenAsync(path + part)).Status);
    }

    [Fact]
    public async Task Another_areas_case_stands_in_the_list_without_how_far_it_has_come()
    {
        var path = await SentAsync();
        using var helen = app.As(People.NotifierOf(People.Kent));

        var list = await helen.OpenAsync("/cases?Stage=notShared");

        Assert.Contains($"href=\"{path}\"", list.Main, StringComparison.Ordinal);
        Assert.Contains("Another area’s case", list.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_council_opens_the_whole_with_a_reason_and_closes_it_again()
    {
        var path = await SentAsync();
        using var amira = app.As(People.NotifierOf(People.Leeds));
        using var helen = app.As(People.NotifierOf(People.Kent));
        var share = await ShareAsync(path);

        var bare = await amira.SendAsync(share);
        var opened = await amira.SendAsync(share, ("Reason", "The strategy meeting was held with Kent."));
        var whole = await helen.OpenAsync($"{path}/record");
        await amira.SendAsync(share, ("Reason", "It was more than needed."));
        var closed = await helen.OpenAsync($"{path}/record");

        Assert.Contains("href=\"#Reason\">Say why", bare.Main, StringComparison.Ordinal);
        Assert.Contains("The strategy meeting was held with Kent.", opened.Main, StringComparison.Ordinal);
        Assert.Contains($"{Secret} narrative", whole.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("What the partners said", whole.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, closed.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await helen.OpenAsync(share)).Status);
    }

    [Fact]
    public async Task Who_acknowledges_is_seen_by_the_council()
    {
        var path = await SentAsync();
        using var helen = app.As(People.NotifierOf(People.Kent) with { Name = "Helen Marsh" });
        using var amira = app.As(People.NotifierOf(People.Leeds));
        Assert.DoesNotContain("Have you received it?", (await amira.OpenAsync($"{path}/record")).Main, StringComparison.Ordinal);

        var answer = await helen.SendAsync(await helen.OpenAsync($"{path}/record"), $"{path}/record?handler=acknowledge");

        Assert.Contains("You have acknowledged it", answer.Main, StringComparison.Ordinal);
        Assert.Contains("was acknowledged by Helen Marsh", answer.Main, StringComparison.Ordinal);
        Assert.Contains("Helen Marsh", (await amira.OpenAsync(path)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_of_which_nobody_was_told_before_the_next_one_came_stays_in_sight()
    {
        var request = Incidents.Notification();
        await app.NotifiedAsync(_ => request);
        (await app.Notifications.Notifier().PostJsonAsync($"/api/notifications/{request.Id}/amendments",
            Incidents.Amended(request with { Narrative = "It was told otherwise." }), ifMatch: 1)).EnsureSuccessStatusCode();
        using var amira = app.As(People.NotifierOf(People.Leeds));

        var page = await amira.OpenAsync($"/cases/{request.Id}");

        Assert.Contains("Overtaken by version 2 before anybody was told", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_department_finds_opens_and_acknowledges_what_is_shared_with_it()
    {
        var path = await SentAsync();
        using var hannah = app.As(People.Department());

        var dashboard = await hannah.OpenAsync("/dashboard");
        var list = await hannah.OpenAsync("/shared?Acknowledged=false&Kind=seriousHarm&State=sent");
        var record = await hannah.OpenAsync($"{path}/record");
        var answer = await hannah.SendAsync(record, $"{path}/record?handler=acknowledge");
        var left = await hannah.OpenAsync("/shared?Acknowledged=false");
        var file = await hannah.OpenAsync("/shared?handler=csv");

        Assert.Contains("href=\"/shared?Acknowledged=false\"", dashboard.Main, StringComparison.Ordinal);
        Assert.Contains("href=\"/shared\"", dashboard.Html, StringComparison.Ordinal);
        Assert.Contains($"href=\"{path}/record\"", list.Main, StringComparison.Ordinal);
        Assert.Contains($"{Secret} narrative", record.Main, StringComparison.Ordinal);
        Assert.Contains("You have acknowledged it", answer.Main, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"{path}/record\"", left.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Inventedson", list.Html + file.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await hannah.OpenAsync(path)).Status);
    }

    async Task<string> ShareAsync(string path)
    {
        var id = path.Split('/')[^1];
        var recipients = await app.Notifications.Notifier()
            .GetAsync<IReadOnlyList<NotificationRecipient>>($"/api/notifications/{id}/recipients");
        return $"{path}/share/{recipients.Single(one => one.Kind == RecipientKind.Area).Id}";
    }

    async Task<string> SentAsync()
    {
        var sent = await app.NotifiedAsync(request => (request with
        {
            OtherAreas = [new OtherArea { AreaCode = People.Kent, Reason = OtherAreaReason.FormerResidence }],
            Children = [Incidents.Child(ChildRole.Harmed) with { School = Secret }],
            Adults = [new AdultDetails { FirstNames = Secret, LastName = "Inventedson", Role = AdultRole.Parent }],
            Narrative = $"{Secret} narrative",
            Contact = new NotifierContact { Name = "Ann Duty", Phone = "01632 960001" },
        }).With(incident => incident with { SuspectedCause = Secret }));
        return $"/cases/{sent.NotificationId}";
    }
}
