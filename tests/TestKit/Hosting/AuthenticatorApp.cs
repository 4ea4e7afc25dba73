using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Safeguarding.TestKit;

/// <summary>What a person's phone shows: codes of RFC 6238, worked out apart from the code under test.</summary>
public static class AuthenticatorApp
{
    const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long StepAt(DateTimeOffset instant) => instant.ToUnixTimeSeconds() / 30;

    /// <summary>The code now, or a few steps of 30 seconds earlier or later.</summary>
    public static string Code(string secret, DateTimeOffset? at = null, int steps = 0) =>
        CodeOf(secret, StepAt(at ?? DateTimeOffset.UtcNow) + steps);

    public static string CodeOf(string secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The algorithm that every authenticator app knows.
        var hash = HMACSHA1.HashData(Bytes(secret), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(hash[^1] & 15, 4)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    static byte[] Bytes(string secret)
    {
        var bits = string.Concat(
            secret.Select(letter => Convert.ToString(Alphabet.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(index => Convert.ToByte(bits.Substring(index * 8, 8), 2))];
    }
}
