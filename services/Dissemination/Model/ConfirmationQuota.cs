using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Mail;

namespace Safeguarding.Dissemination.Model;

/// <summary>
/// How many confirmations one mailbox was sent in a day. A mailbox has many addresses (<c>name+anything@…</c> is delivered to
/// <c>name@…</c>), so that counting by address would not spare it. Only a hash of the mailbox is kept.
/// </summary>
public class ConfirmationQuota : IBookkeeping, IVersioned
{
    const int MaxConfirmations = 3;
    static readonly TimeSpan Window = TimeSpan.FromHours(24);
    static readonly string[] DotsDoNotCount = ["gmail.com", "googlemail.com"];

    public required string MailboxHash { get; init; }

    public int Used { get; private set; }

    public DateTime EndsAt { get; private set; }

    /// <summary>Of two requests at the same moment one fails on this, so that both cannot be the last allowed.</summary>
    public int Version { get; set; }

    /// <summary>Whether one more may be sent; counts it.</summary>
    public bool TryUse(DateTime now)
    {
        if (EndsAt <= now)
            (Used, EndsAt) = (0, now + Window);
        if (Used >= MaxConfirmations)
            return false;
        Used++;
        return true;
    }

    public static string HashOf(string address)
    {
        var at = address.LastIndexOf('@');
        var (local, domain) = (address[..at].ToLowerInvariant(), address[(at + 1)..].ToLowerInvariant());
        local = local.Split('+', 2)[0];
        if (DotsDoNotCount.Contains(domain))
            (local, domain) = (local.Replace(".", "", StringComparison.Ordinal), DotsDoNotCount[0]);
        return LinkToken.HashOf($"{local}@{domain}");
    }
}
