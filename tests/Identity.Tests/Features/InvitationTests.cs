using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

[Collection(nameof(MovedClock))]
public sealed class InvitationTests(MovedClock.App app) : Inviting(app)
{
    [Fact]
    public async Task Whoever_is_invited_joins_by_link_and_button_and_sets_up_a_second_factor()
    {
        var email = NewAddress();
        await InviteAsync(email);
        var browser = App.Browser();
        var link = await LinkAsync(email);

        var page = await (await browser.GetAsync(link)).Content.ReadAsStringAsync();
        var joined = await JoinAsync(browser, link);

        Assert.Contains("Leeds City Council", page, StringComparison.Ordinal);
        Assert.Equal("/sign-in/set-up?returnUrl=%2Fdashboard", joined.Headers.Location!.ToString());
        var person = (await (await ApproverAsync())
            .GetAsync<Page<PersonSummary>>("/api/identity/people?limit=200")).Items.Single(one => one.Email == email);
        Assert.Equal([Roles.Partner], person.Roles);
        Assert.Contains("PersonAdded", await App.AuditOfAsync(person.Id));
    }

    [Fact]
    public async Task Eight_at_the_same_moment_are_one_invitation()
    {
        var (approver, request) = (await ApproverAsync(), Request(NewAddress()));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => approver.PostJsonAsync(Api, request)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Single(await PendingAsync(), invitation => invitation.Email == request.Email);
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing()
    {
        var email = NewAddress();
        await InviteAsync(email);
        var link = await LinkAsync(email);

        for (var time = 0; time < 3; time++)
            Assert.Equal(HttpStatusCode.OK, (await App.Browser().GetAsync(link)).StatusCode);

        Assert.Contains(await PendingAsync(), invitation => invitation.Email == email);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var email = NewAddress();
        await InviteAsync(email);
        var link = await LinkAsync(email);
        await JoinAsync(App.Browser(), link);

        Assert.Equal(HttpStatusCode.NotFound, (await App.Browser().GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task After_a_week_the_link_is_over_and_can_be_sent_again()
    {
        var email = NewAddress();
        var invitation = await InviteAsync(email);
        var old = await LinkAsync(email);
        App.Clock.Offset += TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1);
        Assert.Equal(HttpStatusCode.NotFound, (await App.Browser().GetAsync(old)).StatusCode);
        Assert.Equal(InvitationState.Expired, (await PendingAsync()).Single(row => row.Email == email).State);

        await (await (await ApproverAsync()).PostJsonAsync($"{Api}/{invitation.Id}/send-again", new { })).ReadAsync<InvitationSummary>();
        await MailAsync(email, 2);
        var fresh = MailFolder.To(App.MailFolder, email).Select(mail => Link().Match(mail).Value).Single(link => link != old);

        Assert.Equal(HttpStatusCode.OK, (await App.Browser().GetAsync(fresh)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await App.Browser().GetAsync(old)).StatusCode);
    }

    [Fact]
    public async Task A_revoked_link_is_over()
    {
        var email = NewAddress();
        var invitation = await InviteAsync(email);
        var link = await LinkAsync(email);

        var revoked = await (await (await ApproverAsync()).DeleteAsync(new Uri($"{Api}/{invitation.Id}", UriKind.Relative)))
            .ReadAsync<InvitationSummary>();

        Assert.Equal(InvitationState.Revoked, revoked.State);
        Assert.Equal(HttpStatusCode.NotFound, (await App.Browser().GetAsync(link)).StatusCode);
        Assert.DoesNotContain(await PendingAsync(), row => row.Email == email);
    }

    [Fact]
    public async Task Who_invites_cannot_tell_whether_the_address_is_known()
    {
        var known = await App.PersonAsync("Kent County Council", Roles.Partner);

        var ofKnown = await InviteAsync(known.Email!);
        var ofStranger = await InviteAsync(NewAddress());

        Assert.Equal((ofStranger.State, ofStranger.Roles.Count), (ofKnown.State, ofKnown.Roles.Count));
        var mail = await MailAsync(known.Email!, 1);
        Assert.DoesNotContain("/invitations/", mail, StringComparison.Ordinal);
        Assert.Contains("You have an account already", mail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("..%2f..%2fetc")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_link_that_was_never_sent_leads_nowhere(string token) =>
        Assert.Equal(HttpStatusCode.NotFound, (await App.Browser().GetAsync("/invitations/" + token)).StatusCode);
}
