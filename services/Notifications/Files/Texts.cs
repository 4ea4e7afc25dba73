using System.Buffers;
using System.Text;

namespace Safeguarding.Notifications.Files;

/// <summary>Whether a file is plain text, in the ways in which programs here write it: UTF-8, UTF-16, or Windows-1252.</summary>
static class Texts
{
    static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);
    static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // But for tab, line breaks, form feed and the next line of old mainframes.
    static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Where(code => code is < 9 or (> 13 and < 32) or (> 126 and not 0x85)).Select(code => (char)code)]);

    public static async Task<bool> IsTextAsync(Stream file, CancellationToken ct)
    {
        if (file.Length == 0)
            return false;
        var start = new byte[4];
        await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, ct);
        IReadOnlyList<Encoding> possible = start switch
        {
            [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0] => [Utf16],
            [0xFE, 0xFF, ..] or [0, not 0, 0, not 0] => [Utf16BigEndian],
            _ => [Utf8, Windows],
        };
        foreach (var encoding in possible)
        {
            file.Position = 0;
            if (await IsTextAsync(file, encoding, ct))
                return true;
        }

        return false;
    }

    static async Task<bool> IsTextAsync(Stream file, Encoding encoding, CancellationToken ct)
    {
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var buffer = ArrayPool<char>.Shared.Rent(8192);
        try
        {
            for (int count; (count = await reader.ReadAsync(buffer, ct)) > 0;)
            {
                if (buffer.AsSpan(0, count).ContainsAny(Controls))
                    return false;
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
