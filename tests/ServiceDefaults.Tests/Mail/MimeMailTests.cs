using System.Runtime.CompilerServices;
using Safeguarding.ServiceDefaults.Mail;

namespace Safeguarding.ServiceDefaults.Tests.Mail;

public class MimeMailTests
{
    [Fact]
    public void A_mail_that_was_sent_is_kept_by_nothing()
    {
        var mime = new MimeMail(Mails.By(pickup: "/tmp/mail"), TimeProvider.System);

        var sent = Written(mime);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(sent.IsAlive);
        GC.KeepAlive(mime);
    }

    [Fact]
    public void It_says_how_to_stop_with_one_click_where_that_is_possible()
    {
        var mime = new MimeMail(Mails.By(pickup: "/tmp/mail"), TimeProvider.System);

        using var bulletin = mime.Of(Mails.One() with { OneClickUnsubscribe = new Uri("https://example.org/stop/x") });
        using var other = mime.Of(Mails.One());

        Assert.Equal("<https://example.org/stop/x>", bulletin.Headers["List-Unsubscribe"]);
        Assert.Equal("List-Unsubscribe=One-Click", bulletin.Headers["List-Unsubscribe-Post"]);
        Assert.False(other.Headers.Contains("List-Unsubscribe"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static WeakReference Written(MimeMail mime)
    {
        using var message = mime.Of(Mails.One());
        return new WeakReference(message);
    }
}
