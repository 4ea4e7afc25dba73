using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Mail;

/// <summary>Whatever a mail server does is an outcome of one mail, never an exception that could end a worker.</summary>
public class SmtpMailSenderTests
{
    [Fact]
    public async Task A_mail_arrives_whole_and_the_connection_serves_the_next()
    {
        using var server = new MailServer();
        using var sender = Mails.Smtp(server.Address);

        var first = await SendAsync(sender, Mails.One(name: "first"));
        await SendAsync(sender, Mails.One(name: "second"));

        Assert.Equal(MailOutcome.Accepted, first);
        Assert.Equal(["first@example.org", "second@example.org"], server.To("reader@example.org").Select(mail => mail.MessageId));
        Assert.Equal("Some text.\nMore.", server.To("reader@example.org")[0].TextBody!.ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal("<p>Some text.</p>", server.To("reader@example.org")[0].HtmlBody!.Trim());
    }

    [Theory]
    [InlineData("550 5.1.1 no such user", MailResult.NoSuchMailbox)]
    [InlineData("550 5.1.10 the domain takes no mail", MailResult.NoSuchMailbox)]
    [InlineData("550 5.1.0 other", MailResult.TryAgain)]
    [InlineData("550 5.1.7 bad sender's mailbox", MailResult.TryAgain)]
    [InlineData("550 5.1.8 bad sender's system", MailResult.TryAgain)]
    [InlineData("550 5.7.1 relaying denied", MailResult.TryAgain)]
    [InlineData("450 4.2.0 later", MailResult.TryAgain)]
    public async Task A_refused_address_is_an_outcome_and_the_next_mail_goes(string answer, MailResult result)
    {
        using var server = new MailServer { Recipient = address => address == "refused@example.org" ? answer : MailServer.Welcome };
        using var sender = Mails.Smtp(server.Address);

        var refused = await SendAsync(sender, Mails.One(to: "refused@example.org"));

        Assert.Equal((result, $"Smtp{answer[..3]}"), (refused.Result, refused.Error));
        Assert.Equal(MailOutcome.Accepted, await SendAsync(sender, Mails.One()));
    }

    [Fact]
    public async Task A_server_that_demands_a_password_we_do_not_have_is_tried_again()
    {
        using var server = new MailServer(endpoint => endpoint.AuthenticationRequired().AllowUnsecureAuthentication());
        using var sender = Mails.Smtp(server.Address);

        Assert.Equal(new MailOutcome(MailResult.TryAgain, "ServiceNotAuthenticatedException"), await SendAsync(sender, Mails.One()));
    }

    [Fact]
    public async Task A_password_is_not_sent_to_a_server_without_encryption()
    {
        using var server = new MailServer(endpoint => endpoint.AuthenticationRequired().AllowUnsecureAuthentication());
        using var sender = Mails.Smtp($"smtp://user:{Mails.Password}@{server.Host}");

        var outcome = await SendAsync(sender, Mails.One());

        Assert.Equal(MailResult.TryAgain, outcome.Result);
        Assert.Empty(server.Passwords);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_gets_no_password()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var server = new MailServer(endpoint => endpoint.Certificate(certificate).AuthenticationRequired());
        using var sender = Mails.Smtp($"smtp://user:{Mails.Password}@{server.Host}");

        var outcome = await SendAsync(sender, Mails.One());

        Assert.Equal((MailResult.TryAgain, "SslHandshakeException"), (outcome.Result, outcome.Error));
        Assert.Empty(server.Passwords);
    }

    [Theory]
    [InlineData("no address at all")]
    [InlineData("<")]
    [InlineData("")]
    public async Task What_is_no_address_is_refused_without_asking_anybody(string to)
    {
        using var sender = Mails.Smtp("smtp://127.0.0.1:1");

        Assert.Equal(MailResult.NoSuchMailbox, (await SendAsync(sender, Mails.One(to: to))).Result);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 400 Bad Request\r\n\r\n")]
    [InlineData("421 4.3.2 going down\r\n")]
    [InlineData("220 hello\r\n421 4.3.2 going down\r\n")]
    public async Task A_server_that_is_none_is_tried_again(string says)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var served = ServeAsync(listener, says);
        using var sender = Mails.Smtp($"smtp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

        Assert.Equal(MailResult.TryAgain, (await SendAsync(sender, Mails.One())).Result);
        await served;
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var sender = Mails.Smtp($"smtp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}", seconds: 1);

        Assert.Equal(MailResult.TryAgain, (await SendAsync(sender, Mails.One())).Result);
    }

    [Fact]
    public async Task Nobody_there_is_tried_again()
    {
        using var sender = Mails.Smtp("smtp://127.0.0.1:1");

        Assert.Equal(MailResult.TryAgain, (await SendAsync(sender, Mails.One())).Result);
    }

    static Task<MailOutcome> SendAsync(SmtpMailSender sender, Email mail) => sender.SendAsync(mail, CancellationToken.None);

    static async Task ServeAsync(TcpListener listener, string says)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await client.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(says));
    }
}
