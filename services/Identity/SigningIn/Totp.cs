using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Safeguarding.Identity.SigningIn;

/// <summary>Codes of an authenticator app (RFC 6238): six digits, a step of 30 seconds, HMAC-SHA-1, as every such app expects.</summary>
static class Totp
{
    const int StepSeconds = 30;
    const int SecretBytes = 20;
    const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new key, in base32 (RFC 4648).</summary>
    public static string NewSecret() => Base32(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>Where the key is good for codes at all: demo files and forms bring keys from outside.</summary>
    public static bool IsSecret(string secret) => secret.Length >= 16 && secret.All(Alphabet.Contains);

    /// <summary>The step the code belongs to: the present one, or one to either side for clocks that differ. Null where it is wrong.</summary>
    public static long? StepOf(string secret, string code, DateTimeOffset now)
    {
        var present = now.ToUnixTimeSeconds() / StepSeconds;
        var typed = System.Text.Encoding.UTF8.GetBytes(code);
        long? found = null;
        for (var step = present - 1; step <= present + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(typed, System.Text.Encoding.UTF8.GetBytes(CodeAt(secret, step))))
                found = step;
        }

        return found;
    }

    public static string CodeAt(string secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // What authenticator apps implement; collisions are no attack on an HMAC.
        var hash = HMACSHA1.HashData(FromBase32(secret), counter);
#pragma warning restore CA5350
        var truncated = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & 0x7FFFFFFF;
        return (truncated % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    static string Base32(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length * 8 / 5];
        for (var index = 0; index < text.Length; index++)
        {
            var value = 0;
            for (var bit = index * 5; bit < index * 5 + 5; bit++)
                value = value << 1 | bytes[bit / 8] >> 7 - bit % 8 & 1;
            text[index] = Alphabet[value];
        }

        return new string(text);
    }

    static byte[] FromBase32(string text)
    {
        var bytes = new byte[text.Length * 5 / 8];
        for (var bit = 0; bit < bytes.Length * 8; bit++)
            bytes[bit / 8] |= (byte)((Alphabet.IndexOf(text[bit / 5], StringComparison.Ordinal) >> 4 - bit % 5 & 1) << 7 - bit % 8);
        return bytes;
    }
}
