using System.Text.RegularExpressions;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

/// <summary>An approver of Leeds invites, and whoever is invited joins.</summary>
public abstract partial class Inviting(MovedClock.App app)
{
    protected const string Api = "/api/identity/invitations";

    protected MovedClock.App App => app;

    protected static string NewAddress() => $"{Guid.NewGuid():N}@invited.example";

    protected static InvitePersonRequest Request(string email) =>
        new() { Id = Guid.CreateVersion7(), Name = "Invited Person", Email = email, Roles = [Roles.Partner] };

    protected async Task<InvitationSummary> InviteAsync(string email) =>
        await (await (await ApproverAsync()).PostJsonAsync(Api, Request(email))).ReadAsync<InvitationSummary>();

    protected async Task<IReadOnlyList<InvitationSummary>> PendingAsync() =>
        (await (await ApproverAsync()).GetAsync<Page<InvitationSummary>>($"{Api}?limit=200")).Items;

    protected static async Task<HttpResponseMessage> JoinAsync(
        Browser browser, string link, string password = Given.Password, string again = Given.Password)
    {
        var form = await browser.FormAsync(link);
        (form["password"], form["again"]) = (password, again);
        return await browser.PostAsync(link, form);
    }

    protected async Task<string> LinkAsync(string email) => Link().Match(await MailAsync(email, 1)).Value;

    // One of so many mails to the address, once they are all there.
    protected Task<string> MailAsync(string email, int mails) => Eventually.Get(() => Task.FromResult(
        MailFolder.To(app.MailFolder, email) is var all && all.Count == mails ? all[^1] : null), $"{mails} mails to {email}");

    protected Task<HttpClient> ApproverAsync() => SignedInAsync(Roles.Approver, People.Leeds);

    protected async Task<HttpClient> SignedInAsync(string role, string? area = null)
    {
        var http = app.Client();
        http.DefaultRequestHeaders.Authorization = new("Bearer",
            (await app.Browser().TokensOfAsync(DemoFiles.PersonWith(role, area))).AccessToken);
        return http;
    }

    [GeneratedRegex("/invitations/[A-Za-z0-9_-]+")]
    protected static partial Regex Link();
}
