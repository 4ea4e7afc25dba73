using System.Buffers.Text;
using System.Buffers.Binary;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary>The last row's sort key and id: lists are read from there on, however many rows stand before.</summary>
public record Cursor(DateTime At, Guid Id)
{
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[24];
        BinaryPrimitives.WriteInt64BigEndian(bytes, At.Ticks);
        Id.TryWriteBytes(bytes[8..]);
        return Base64Url.EncodeToString(bytes);
    }

    public static bool TryParse(string text, out Cursor? cursor)
    {
        Span<byte> bytes = stackalloc byte[24];
        cursor = null;
        if (text.Length != 32 || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var written) || written != 24)
            return false;
        var ticks = BinaryPrimitives.ReadInt64BigEndian(bytes);
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
            return false;
        cursor = new Cursor(new DateTime(ticks, DateTimeKind.Utc), new Guid(bytes[8..]));
        return true;
    }
}
