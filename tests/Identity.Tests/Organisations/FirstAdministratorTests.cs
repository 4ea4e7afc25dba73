using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Organisations;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Organisations;

/// <summary>A new installation: a database that has never seen anybody, and the setting that names its first administrator.</summary>
public sealed partial class FirstAdministratorTests : IAsyncLifetime
{
    readonly App _app = new();
    readonly string _email = NewAddress();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_address_of_the_setting_is_invited_once_however_often_it_is_deployed()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SeedAsync(_email)));
        Deploy(_email.ToUpperInvariant());

        var link = Link().Match(await MailAsync(_email)).Value;
        Deploy(_email);

        var invitation = Assert.Single(await InvitationsAsync());
        Assert.Equal([Roles.Administrator], invitation.Roles);
        Assert.Equal(OrganisationKind.NationalBody, invitation.Organisation.Kind);
        Assert.Equal(["PersonInvited"], (await _app.AuditOfAsync(invitation.Id)).Where(action => !action.Contains("Mail")));
        var form = await _app.Browser().FormAsync(link);
        Assert.Equal(_email, form["username"]);
    }

    [Fact]
    public async Task Once_there_is_an_administrator_the_setting_does_nothing()
    {
        Deploy(_email);
        var link = Link().Match(await MailAsync(_email)).Value;
        var browser = _app.Browser();
        var form = await browser.FormAsync(link);
        (form["password"], form["again"]) = (Given.Password, Given.Password);
        var joined = await browser.PostAsync(link, form);

        Deploy(NewAddress());

        Assert.Equal("/sign-in/set-up?returnUrl=%2Fdashboard", joined.Headers.Location!.ToString());
        Assert.Single(await InvitationsAsync());
    }

    [Fact]
    public async Task Another_address_takes_the_place_of_one_that_was_mistyped()
    {
        Deploy(_email);
        var wrong = Link().Match(await MailAsync(_email)).Value;
        var right = NewAddress();

        Deploy(right);

        await MailAsync(right);
        Assert.Equal(HttpStatusCode.NotFound, (await _app.Browser().GetAsync(wrong)).StatusCode);
    }

    [Fact]
    public async Task A_link_that_nobody_used_in_time_is_sent_again()
    {
        Deploy(_email);
        var first = Link().Match(await MailAsync(_email)).Value;
        await _app.Ask(db => db.Invitations.ExecuteUpdateAsync(set => set.SetProperty(row => row.ExpiresAt, DateTime.UtcNow.AddDays(-1))));

        Deploy(_email);
        await _app.RestartAsync();

        await Eventually.True(() => Task.FromResult(MailFolder.To(_app.MailFolder, _email).Count == 2), "a second mail");
        var second = MailFolder.To(_app.MailFolder, _email).Select(mail => Link().Match(mail).Value).Single(link => link != first);
        Assert.Equal(HttpStatusCode.OK, (await _app.Browser().GetAsync(second)).StatusCode);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("one@example.com, two@example.com")]
    public async Task An_address_that_is_none_stops_deploy_step_and_start_and_is_named(string email)
    {
        var deploy = Assert.Throws<TargetInvocationException>(() => Deploy(email));
        await using var host = _app.HostWith(new KeyValuePair<string, string>("Bootstrap:AdministratorEmail", email));
        var start = Assert.Throws<InvalidOperationException>(() => host.Services);

        Assert.Contains("Bootstrap:AdministratorEmail must be one email address", deploy.InnerException!.Message, StringComparison.Ordinal);
        Assert.Contains("Bootstrap:AdministratorEmail must be one email address", start.Message, StringComparison.Ordinal);
    }

    static string NewAddress() => $"{Guid.NewGuid():N}@panel.example";

    // Two deploy steps at the same moment, past the migrations that a database does one after the other.
    async Task SeedAsync(string email)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<FirstAdministrator>(scope.ServiceProvider, new BootstrapSettings(email, "Administrator"))
            .SeedAsync(TestContext.Current.CancellationToken);
    }

    void Deploy(string email) => _app.Deploy(new("Bootstrap:AdministratorEmail", email), new("Demo:People", ""), new("Demo:Clients", ""));

    Task<List<Invitation>> InvitationsAsync() =>
        _app.Ask(db => db.Invitations.AsNoTracking().Include(row => row.Organisation).ToListAsync());

    // The service looks for mails at its start, so nobody waits for its next round.
    async Task<string> MailAsync(string email)
    {
        await _app.RestartAsync();
        return await Eventually.Get(() => Task.FromResult(MailFolder.To(_app.MailFolder, email).SingleOrDefault()), $"a mail to {email}");
    }

    [GeneratedRegex("/invitations/[A-Za-z0-9_-]+")]
    private static partial Regex Link();

    sealed class App : IdentityApp
    {
        protected override IEnumerable<KeyValuePair<string, string>> More => [new("Demo:People", ""), new("Demo:Clients", "")];
    }
}
