using System.Buffers.Binary;
using System.Buffers.Text;

namespace Safeguarding.Dissemination.Search;

/// <summary>The last row's id, and the rank it had: good for a row that is no longer a hit.</summary>
public sealed record SearchCursor(double Rank, Guid Id)
{
    const int Bytes = sizeof(double) + 16;

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, Rank);
        Id.TryWriteBytes(bytes[sizeof(double)..]);
        return Base64Url.EncodeToString(bytes);
    }

    public static SearchCursor? Parse(string text)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        if (text.Length != 32 || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var written) || written != Bytes)
            return null;
        var rank = BinaryPrimitives.ReadDoubleBigEndian(bytes);
        return double.IsFinite(rank) ? new SearchCursor(rank, new Guid(bytes[sizeof(double)..])) : null;
    }
}
