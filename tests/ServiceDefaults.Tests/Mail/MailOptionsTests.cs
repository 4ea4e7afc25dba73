using Microsoft.Extensions.Configuration;
using Safeguarding.ServiceDefaults.Mail;

namespace Safeguarding.ServiceDefaults.Tests.Mail;

public class MailOptionsTests
{
    [Fact]
    public void One_way_out_must_be_named_and_only_one()
    {
        Assert.Throws<InvalidOperationException>(() => From());
        Assert.Throws<InvalidOperationException>(() => From(("Mail:Smtp", "smtp://mail.example"), ("Mail:Pickup", "/tmp/mail")));
        Assert.Throws<InvalidOperationException>(() => From(("Mail:GovukNotify:ApiKey", "key")));
    }

    [Fact]
    public void Notify_needs_a_key_and_a_template()
    {
        var options = From(("Mail:GovukNotify:ApiKey", "key"), ("Mail:GovukNotify:TemplateId", "f33517ff-2a88-4f6e-b855-c550268ce08a"));

        Assert.Equal("https://api.notifications.service.gov.uk/", options.Notify!.Address.AbsoluteUri);
    }

    [Fact]
    public void Mail_comes_from_the_public_host_unless_a_sender_is_set()
    {
        Assert.Equal("bulletins@example.org", From(("Mail:Pickup", "/tmp/mail")).Sender.Address);
        Assert.Equal("a@b.example", From(("Mail:Pickup", "/tmp/mail"), ("Mail:From", "a@b.example")).Sender.Address);
    }

    [Fact]
    public void A_mail_is_given_up_after_the_last_wait()
    {
        var options = From(("Mail:Pickup", "/tmp/mail"), ("Mail:RetryAfter:0", "00:10:00"), ("Mail:RetryAfter:1", "01:00:00"));

        Assert.Equal([TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), null], Enumerable.Range(1, 3).Select(options.WaitAfter));
    }

    static MailOptions From(params (string Key, string Value)[] settings) => MailOptions.From(
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value)).Build(),
        "bulletins", "example.org");
}
