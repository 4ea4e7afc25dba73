using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Safeguarding.ServiceDefaults.Mail;

/// <summary>How mail leaves: by one of <paramref name="Smtp"/>, <paramref name="Pickup"/> and <paramref name="Notify"/>.</summary>
/// <param name="Smtp">
/// <c>Mail:Smtp</c>, for example <c>smtp://user:password@host:587</c> or <c>smtps://host</c>. A password is sent over TLS only.
/// </param>
/// <param name="Pickup"><c>Mail:Pickup</c>, a folder that gets one <c>.eml</c> file a mail.</param>
/// <param name="Notify"><c>Mail:GovukNotify</c>, with <c>ApiKey</c> and <c>TemplateId</c>.</param>
/// <param name="Sender"><c>Mail:From</c>; GOV.UK Notify has its own.</param>
/// <param name="Connections"><c>Mail:Connections</c>, mails under way at once in this instance, 1 to 64.</param>
/// <param name="Lease">
/// <c>Mail:Lease</c>, how long a worker may keep a mail it has claimed; what a killed worker had goes out after it.
/// </param>
/// <param name="RetryAfter"><c>Mail:RetryAfter:0…</c>, the waits after each failed attempt.</param>
public sealed record MailOptions(
    Uri? Smtp, string? Pickup, NotifySettings? Notify, MailboxAddress Sender, int Connections, TimeSpan Lease,
    IReadOnlyList<TimeSpan> RetryAfter)
{
    static readonly IReadOnlyList<TimeSpan> UsualWaits =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1),
        TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(24),
    ];

    /// <summary>Longest time that handing over one mail may take: well within the lease, with the default 90 seconds.</summary>
    public TimeSpan SendTimeout => Lease * 0.3;

    /// <summary>When a mail is tried again after so many failed attempts; null when that was the last.</summary>
    public TimeSpan? WaitAfter(int attempts) => attempts <= RetryAfter.Count ? RetryAfter[attempts - 1] : null;

    /// <param name="host">The public host, from which mail comes where no sender is set.</param>
    public static MailOptions From(IConfiguration configuration, string usualMailbox, string host)
    {
        var mail = configuration.GetSection("Mail");
        var smtp = mail["Smtp"] is { Length: > 0 } address ? SmtpAddress(address) : null;
        var pickup = mail["Pickup"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : null;
        var notify = NotifySettings.From(mail.GetSection("GovukNotify"));
        if (((object?[])[smtp, pickup, notify]).Count(way => way is not null) != 1)
            throw new InvalidOperationException("One of the settings Mail:Smtp, Mail:Pickup and Mail:GovukNotify must be given.");

        var sender = SenderFrom(mail["From"]) ?? new MailboxAddress("Safeguarding", $"{usualMailbox}@{host}");
        return new MailOptions(smtp, pickup, notify, sender, ConnectionsFrom(mail), LeaseFrom(mail), Waits(mail));
    }

    static Uri SmtpAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "smtp" or "smtps" && address.Host.Length > 0
            ? address
            : throw new InvalidOperationException("Setting Mail:Smtp must be an address like smtp://host:25.");

    static MailboxAddress? SenderFrom(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : MailboxAddress.TryParse(text, out var sender) ? sender
        : throw new InvalidOperationException("Setting Mail:From must be an email address.");

    static int ConnectionsFrom(IConfiguration mail) => mail.GetValue("Connections", 4) is var number and >= 1 and <= 64
        ? number
        : throw new InvalidOperationException("Setting Mail:Connections must be from 1 to 64.");

    static TimeSpan LeaseFrom(IConfiguration mail) =>
        mail.GetValue("Lease", TimeSpan.FromMinutes(5)) is var lease && lease >= TimeSpan.FromSeconds(10)
            ? lease
            : throw new InvalidOperationException("Setting Mail:Lease must be at least 00:00:10.");

    static IReadOnlyList<TimeSpan> Waits(IConfiguration mail) =>
        mail.GetSection("RetryAfter").Get<TimeSpan[]>() is { Length: > 0 } waits ? waits : UsualWaits;
}
