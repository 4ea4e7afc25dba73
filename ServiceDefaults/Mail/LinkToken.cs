using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Safeguarding.ServiceDefaults.Mail;

/// <summary>What makes a link in a mail good for its reader alone: in the mail as it is, in the database as a hash.</summary>
public static class LinkToken
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
