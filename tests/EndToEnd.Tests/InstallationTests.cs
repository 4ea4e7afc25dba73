using System.Text;
using System.Text.RegularExpressions;
using Safeguarding.Client;
using Safeguarding.TestKit;

namespace Safeguarding.EndToEnd.Tests;

/// <summary>docs/installing.md, step by step: from nothing but settings to a notification that a council's program sends.</summary>
public sealed partial class InstallationTests : IAsyncLifetime
{
    const string Password = "five calm green boats";
    const string Administrator = "administrator@panel.example";
    const string Approver = "approver@leeds.example";
    const string Notifier = "notifier@leeds.example";

    Installation _installation = null!;

    public async ValueTask InitializeAsync() => _installation = await Installation.StartAsync(Administrator);

    public ValueTask DisposeAsync() => _installation.DisposeAsync();

    [Fact]
    public async Task A_new_installation_comes_from_the_first_administrators_mail_to_a_programs_notification()
    {
        using var administrator = Visitor();
        Assert.DoesNotContain("demo", await administrator.OpenAsync("sign-in"), StringComparison.OrdinalIgnoreCase);
        await JoinAsync(administrator, Administrator);
        Assert.Single(MailsTo(Administrator, "invitations/"));
        Assert.Contains("have no approver", await administrator.OpenAsync("dashboard"), StringComparison.Ordinal);
        var looked = await administrator.UploadAsync("organisations/import", "Upload",
            Encoding.UTF8.GetBytes($"organisation,name,email\nE08000035,Approver of Leeds,{Approver}\n"));
        Assert.Empty(MailsTo(Approver, "invitations/"));
        await administrator.SendAsync("organisations/import?handler=Invite", looked);

        using var approver = Visitor();
        await JoinAsync(approver, Approver);
        await approver.PressAsync("people/invite", ("Name", "Notifier of Leeds"), ("Email", Notifier), ("Chosen", "notifier"));
        using var notifier = Visitor();
        await JoinAsync(notifier, Notifier);
        Assert.Contains("notif", await notifier.OpenAsync("notify"), StringComparison.OrdinalIgnoreCase);

        var asked = await approver.PressAsync("clients/ask", ("Name", "Case system"), ("Purpose", "Sends notifications."),
            ("Permissions", "notify"), ("Use", "live"), ("Proof", "secret"));
        var program = ProgramPath().Match(asked).Value;
        await Eventually.True(() => Task.FromResult(MailsTo(Administrator, "clients/").Count == 1), "the administrator is told");
        await administrator.SendAsync(program + "?handler=Grant", await administrator.OpenAsync(program));
        var made = await approver.SendAsync(program + "?handler=Secret", await approver.OpenAsync(program));
        var secret = Secret().Match(made).Value;
        Assert.DoesNotContain(secret, await approver.OpenAsync(program), StringComparison.Ordinal);
        var reference = await NotifyAsync(ClientId().Match(made).Value, secret);

        await Eventually.True(async () => (await notifier.OpenAsync("cases")).Contains(reference, StringComparison.Ordinal),
            "the notifier sees what the program has sent");
    }

    IReadOnlyList<string> MailsTo(string email, string link) =>
        [.. MailFolder.To(_installation.Mail, email).Where(mail => MailFolder.Token(mail, link) is not null)];

    async Task<string> NotifyAsync(string clientId, string secret)
    {
        using var credentials = new ClientCredentials(_installation.Address, clientId, secret, ["notifications"])
        {
            InnerHandler = _installation.Handler(),
        };
        using var session = new Session(new HttpClient(credentials) { BaseAddress = _installation.Address });
        using var job = new MainJob(_installation.Address);
        return (await session.Notifications.SendAsync(await job.NotificationAsync(), default).TakenAsync())!.Reference;
    }

    // By the mail's link to a password, an authenticator app and the own dashboard.
    async Task JoinAsync(Visitor visitor, string email)
    {
        var token = await Eventually.Get(() => Task.FromResult(MailsTo(email, "invitations/")
            .Select(mail => MailFolder.Token(mail, "invitations/")).FirstOrDefault()), $"{email} is invited");
        var link = "invitations/" + token;
        var setUp = await visitor.SendAsync(link, await visitor.OpenAsync(link), ("password", Password), ("again", Password));
        var secret = Key().Match(setUp).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        await visitor.SendAsync("sign-in/set-up", setUp, ("code", AuthenticatorApp.Code(secret)));
        Assert.Contains("Sign out", await visitor.OpenAsync("dashboard"), StringComparison.Ordinal);
    }

    Visitor Visitor() => new(_installation.Address, _installation.Trusts);

    [GeneratedRegex("<code>((?:[A-Z2-7]{4} ?){8})</code>")]
    private static partial Regex Key();

    [GeneratedRegex("clients/[0-9a-f-]{36}")]
    private static partial Regex ProgramPath();

    [GeneratedRegex("client-[0-9a-f]{32}")]
    private static partial Regex ClientId();

    [GeneratedRegex("(?<=>)[A-Za-z0-9_-]{43}(?=<)")]
    private static partial Regex Secret();
}
