namespace Safeguarding.Notifications.Files;

static class Bytes
{
    const int AtOnce = 65_536;

    /// <summary>Whether the file holds these bytes in this order. It is never in memory as a whole.</summary>
    public static async Task<bool> ContainAsync(Stream file, ReadOnlyMemory<byte> sought, CancellationToken ct)
    {
        file.Position = 0;
        var buffer = new byte[AtOnce + sought.Length];
        var kept = 0;
        for (int count; (count = await file.ReadAsync(buffer.AsMemory(kept, AtOnce), ct)) > 0;)
        {
            var filled = kept + count;
            if (buffer.AsSpan(0, filled).IndexOf(sought.Span) >= 0)
                return true;
            // The end is looked at again with what follows: what is sought may lie across.
            kept = Math.Min(sought.Length - 1, filled);
            buffer.AsSpan(filled - kept, kept).CopyTo(buffer);
        }

        return false;
    }
}
