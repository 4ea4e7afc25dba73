using System.Net;
using System.Text.RegularExpressions;
using Safeguarding.Portal.Tests.SignIn;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.PeoplePages;

/// <summary>An approver's day: who is here, who is to come, who has gone.</summary>
[Collection(nameof(SignInApp))]
public sealed partial class PeopleTests(SignInApp app)
{
    [Fact]
    public async Task An_approver_sees_the_people_of_the_own_organisation()
    {
        using var tom = await TomAsync();

        var page = await tom.OpenAsync("/people");

        Assert.Contains("Amira Hussain", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Helen Marsh", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_role_and_says_when_nobody_fits()
    {
        using var tom = await TomAsync();

        var approvers = await tom.OpenAsync("/people?Role=approver");
        var reviewers = await tom.OpenAsync("/people?Role=notifier&State=left");

        Assert.Contains("Tom Ashworth", approvers.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Amira Hussain", approvers.Main, StringComparison.Ordinal);
        Assert.Contains("Nobody matches", reviewers.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_can_be_taken_away_as_a_file()
    {
        using var tom = await TomAsync();

        var file = await tom.OpenAsync("/people?handler=csv");

        Assert.Contains("Name,Email address,Organisation", file.Html, StringComparison.Ordinal);
        Assert.Contains("amira.hussain@leeds.example", file.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_of_people_names_them_and_is_found_by_their_names()
    {
        using var tom = await TomAsync();
        using var irene = app.Portal.Visitor();
        await irene.SignInAsync(DemoPerson.Irene);

        var all = await irene.OpenAsync("/operations/audit?Service=identity");
        var his = await irene.OpenAsync("/operations/audit?Service=identity&Who=ashworth&Action=Signed+in");
        var nobodys = await irene.OpenAsync("/operations/audit?Service=identity&Who=nobody_of_that_name");

        Assert.Contains("Irene Walsh", all.Main, StringComparison.Ordinal);
        Assert.Contains("Tom Ashworth", his.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(">Irene Walsh", his.Main, StringComparison.Ordinal);
        Assert.Contains("No entries match", nobodys.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_manages_nobody_is_kept_out()
    {
        using var amira = app.Portal.Visitor();
        await amira.SignInAsync(DemoPerson.Amira);

        Assert.Equal(HttpStatusCode.Forbidden, (await amira.OpenAsync("/people")).Status);
    }

    [Fact]
    public async Task Someone_is_invited_and_follows_the_link_to_a_password_and_an_app()
    {
        using var tom = await TomAsync();
        var email = $"{Guid.NewGuid():N}@invited.example";
        var sent = await InviteAsync(tom, email);
        var link = Link().Match(await MailAsync(email)).Value;
        using var guest = app.Portal.Visitor();

        var asked = await guest.OpenAsync(link);
        var joined = await guest.SendAsync(asked, link, ("password", "five calm green boats"), ("again", "five calm green boats"));

        Assert.StartsWith("/people/invitations", sent.Path, StringComparison.Ordinal);
        Assert.Contains(email, sent.Main, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in/set-up", joined.Path, StringComparison.Ordinal);
        Assert.Contains(email, (await tom.OpenAsync("/people?State=active")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_double_click_invites_once()
    {
        using var tom = await TomAsync();
        var email = $"{Guid.NewGuid():N}@invited.example";
        var form = await tom.OpenAsync("/people/invite");

        await tom.SendAsync(form, "/people/invite", ("Name", "New Person"), ("Email", email), ("Chosen", "partner"));
        var second = await tom.SendAsync(form, "/people/invite", ("Name", "New Person"), ("Email", email), ("Chosen", "partner"));

        Assert.Single(Regex.Matches(second.Main, email));
    }

    [Fact]
    public async Task Missing_answers_are_named_beside_their_fields_and_what_was_typed_stays()
    {
        using var tom = await TomAsync();

        var page = await tom.SendAsync("/people/invite", ("Name", ""), ("Email", "not an address"));

        Assert.Contains("<title>Error: Invite someone", page.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#Name\">Enter the full name<", page.Main, StringComparison.Ordinal);
        Assert.Contains("href=\"#Email\">Enter an email address in the correct format", page.Main, StringComparison.Ordinal);
        Assert.Contains("href=\"#Chosen\">Select at least one role<", page.Main, StringComparison.Ordinal);
        Assert.Contains("value=\"not an address\"", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_is_sent_again_and_revoked()
    {
        using var tom = await TomAsync();
        var email = $"{Guid.NewGuid():N}@invited.example";
        var list = await InviteAsync(tom, email);
        await MailAsync(email);
        var id = Row().Match(list.Main[list.Main.IndexOf(email, StringComparison.Ordinal)..]).Groups[1].Value;

        var again = await SendAsync(tom, list, "SendAgain", id);
        var revoked = await SendAsync(tom, again, "Revoke", id);
        var late = await SendAsync(tom, list, "SendAgain", id);

        Assert.Contains("Invitation sent again", again.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Invitation sent again", (await tom.OpenAsync("/people/invitations?done=again")).Main,
            StringComparison.Ordinal);
        Assert.DoesNotContain(email, revoked.Main, StringComparison.Ordinal);
        Assert.Contains("used or revoked meanwhile", late.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_are_changed_with_a_reason_and_leaving_is_recorded()
    {
        using var tom = await TomAsync();
        var email = $"{Guid.NewGuid():N}@invited.example";
        await InviteAsync(tom, email);
        using var guest = app.Portal.Visitor();
        var link = Link().Match(await MailAsync(email)).Value;
        await guest.SendAsync(link, ("password", "five calm green boats"), ("again", "five calm green boats"));
        var list = await tom.OpenAsync("/people");
        var address = "/people/" + Person().Matches(list.Main[..list.Main.IndexOf(email, StringComparison.Ordinal)])[^1].Groups[1].Value;

        var refused = await tom.SendAsync($"{address}/roles", ("Chosen", "partner"), ("Chosen", "reviewer"));
        var changed = await tom.SendAsync($"{address}/roles", ("Chosen", "partner"), ("Chosen", "reviewer"), ("Reason", "Leads a review"));
        var left = await tom.SendAsync($"{address}/leave", ("Reason", "Moved on"));

        Assert.Contains("href=\"#Reason\">Enter the reason<", refused.Main, StringComparison.Ordinal);
        Assert.Contains("Roles changed", changed.Main, StringComparison.Ordinal);
        Assert.Contains("Leads named inquiries", changed.Main, StringComparison.Ordinal);
        Assert.Contains("Leaving recorded", left.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await tom.OpenAsync($"{address}/leave")).Status);
    }

    [Theory]
    [InlineData("/people/00000000-0000-0000-0000-000000000000")]
    [InlineData("/people/00000000-0000-0000-0000-000000000000/roles")]
    [InlineData("/people/not-an-id")]
    public async Task Someone_who_is_not_there_is_not_found(string path)
    {
        using var tom = await TomAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await tom.OpenAsync(path)).Status);
    }

    async Task<Visitor> TomAsync()
    {
        var tom = app.Portal.Visitor();
        await tom.SignInAsync(DemoPerson.Tom);
        return tom;
    }

    static Task<Seen> InviteAsync(Visitor approver, string email) =>
        approver.SendAsync("/people/invite", ("Name", "New Person"), ("Email", email), ("Chosen", "partner"));

    // Each row has a form of its own; the token of any is good for all.
    static async Task<Seen> SendAsync(Visitor approver, Seen list, string handler, string id) => await approver.SendAsync(
        list with { Html = "<main" + Token().Match(list.Main).Value + "</main>" }, $"/people/invitations?handler={handler}", ("id", id));

    Task<string> MailAsync(string email) => Eventually.Get(
        () => Task.FromResult(MailFolder.To(app.MailFolder, email) is [var mail, ..] ? mail : null), $"a mail to {email}");

    [GeneratedRegex("/invitations/[A-Za-z0-9_-]+")]
    private static partial Regex Link();

    [GeneratedRegex("name=\"id\" value=\"([^\"]+)\"")]
    private static partial Regex Row();

    [GeneratedRegex("href=\"/people/([0-9a-f-]{36})\"")]
    private static partial Regex Person();

    [GeneratedRegex("<input name=\"__RequestVerificationToken\"[^>]*>")]
    private static partial Regex Token();
}
