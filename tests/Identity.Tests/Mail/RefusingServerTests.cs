using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Mail;

public sealed class RefusingServerTests(RefusingServerTests.App app) : IClassFixture<RefusingServerTests.App>
{
    [Fact]
    public async Task A_mail_server_that_wants_a_password_is_a_failed_attempt_and_not_the_end()
    {
        var http = app.Client();
        http.DefaultRequestHeaders.Authorization = new("Bearer",
            (await app.Browser().TokensOfAsync(DemoFiles.PersonWith(Roles.Approver, People.Leeds))).AccessToken);
        var request = new InvitePersonRequest
        {
            Id = Guid.CreateVersion7(),
            Name = "Invited Person",
            Email = "somebody@invited.example",
            Roles = [Roles.Partner]
        };

        await (await http.PostJsonAsync("/api/identity/invitations", request)).ReadAsync<InvitationSummary>();

        await Eventually.True(async () => (await app.AuditOfAsync(request.Id.Value))
            .Contains("InvitationNotMailed"), "the attempt has failed");
        Assert.Equal(HttpStatusCode.OK, (await app.Client().GetAsync("/health")).StatusCode);
        Assert.Null((await app.Ask(db => db.Invitations.SingleAsync(row => row.Id == request.Id))).MailedAt);
    }

    public sealed class App : IdentityApp
    {
        readonly TcpListener _server = new(IPAddress.Loopback, 0);

        protected override IEnumerable<KeyValuePair<string, string>> More =>
            [new("Mail:Pickup", ""), new("Mail:Smtp", $"smtp://127.0.0.1:{((IPEndPoint)_server.LocalEndpoint).Port}")];

        public override ValueTask InitializeAsync()
        {
            _server.Start();
            _ = ServeAsync();
            return base.InitializeAsync();
        }

        public override async ValueTask DisposeAsync()
        {
            _server.Stop();
            await base.DisposeAsync();
        }

        async Task ServeAsync()
        {
            while (_server.Server.IsBound)
            {
                using var client = await _server.AcceptTcpClientAsync();
                using var reader = new StreamReader(client.GetStream());
                await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
                await writer.WriteLineAsync("220 ready");
                while (await reader.ReadLineAsync() is { } line)
                    await writer.WriteLineAsync(
                        line.StartsWith("MAIL", StringComparison.Ordinal) ? "530 5.7.0 Authentication required" : "250 ok");
            }
        }
    }
}
