using System.Buffers.Text;
using System.Buffers.Binary;
using System.Text;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary>The last row's sort key and id: lists are read from there on, however many rows stand before.</summary>
/// <param name="Text">The key where a list is sorted by text; empty otherwise.</param>
public record Cursor(DateTime At, Guid Id, string Text = "")
{
    const int MaxText = 400;

    public override string ToString()
    {
        var bytes = new byte[24 + Encoding.UTF8.GetByteCount(Text)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, At.Ticks);
        Id.TryWriteBytes(bytes.AsSpan(8));
        Encoding.UTF8.GetBytes(Text, bytes.AsSpan(24));
        return Base64Url.EncodeToString(bytes);
    }

    public static bool TryParse(string text, out Cursor? cursor)
    {
        Span<byte> bytes = stackalloc byte[24 + MaxText];
        cursor = null;
        if (text.Length < 32 || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var written) || written < 24)
            return false;
        var ticks = BinaryPrimitives.ReadInt64BigEndian(bytes);
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
            return false;
        cursor = new Cursor(
            new DateTime(ticks, DateTimeKind.Utc), new Guid(bytes[8..24]), Encoding.UTF8.GetString(bytes[24..written]));
        return true;
    }
}
