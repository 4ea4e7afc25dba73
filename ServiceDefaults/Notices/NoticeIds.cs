using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Safeguarding.ServiceDefaults.Notices;

/// <summary>Ids that follow from what they are of: whoever reckons one again, in whatever instance and when, gets the same.</summary>
public static class NoticeIds
{
    public static Guid Of(string what, params IReadOnlyList<object> parts)
    {
        var text = string.Join('|', [what, .. parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture))]);
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16);
        // The marks of a UUID whose content is its maker's own (RFC 9562, version 8).
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
