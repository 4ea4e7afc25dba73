using System.Text;
using CsvHelper;

namespace Safeguarding.Identity.Organisations;

/// <summary>A file of first approvers as it was sent: rows of text, whatever program wrote it.</summary>
sealed record ApproverFile(IReadOnlyList<ApproverFile.Row> Rows)
{
    public const int MaxBytes = 200_000;
    const int MaxRows = 1_000;
    const int MaxRecord = 4_000;
    static readonly string[] Columns = ["organisation", "name", "email"];
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal sealed record Row(int Line, string Organisation, string Name, string Email);

    /// <summary>The rows, or why there are none: code and words.</summary>
    public static (ApproverFile? File, string Code, string Message) Read(byte[] bytes)
    {
        if (Decode(bytes) is not { } text)
            return (null, "not-text", "The file is not text. Save the list as CSV.");
        try
        {
            return Read(text);
        }
        catch (CsvFormatException)
        {
            return (null, "not-csv", "The file cannot be read as CSV: a row is too long, or a quotation mark is missing.");
        }
    }

    static (ApproverFile? File, string Code, string Message) Read(string text)
    {
        using var csv = CsvReader.Create(new StringReader(text),
            new CsvReaderOptions
            {
                TrackLineNumbers = true,
                MaxRecordSize = MaxRecord,
                MalformedData = CsvMalformedDataHandling.Throw,
            }, leaveOpen: false);
        csv.ReadHeader();
        var headers = csv.Headers.ToArray().Select(header => header.Trim().ToLowerInvariant()).ToList();
        if (Columns.FirstOrDefault(column => !headers.Contains(column)) is { } missing)
            return (null, "missing-column", $"The first row must name organisation, name and email; “{missing}” is missing.");

        var rows = new List<Row>();
        while (csv.Read())
        {
            var cells = Columns.Select(column => csv.GetString(headers.IndexOf(column))).ToArray();
            if (cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (rows.Count == MaxRows)
                return (null, "too-many-rows", $"The file may have {MaxRows:N0} rows at most. Send it in parts.");
            rows.Add(new Row((int)csv.LineNumber, cells[0], cells[1], cells[2]));
        }

        return rows.Count > 0 ? (new ApproverFile(rows), "", "") : (null, "no-rows", "The file has no row below its headings.");
    }

    // UTF-8 unless a mark or its bytes say otherwise; spreadsheets on Windows still write the code page of Western Europe.
    static string? Decode(byte[] bytes)
    {
        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
            [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(bytes.AsSpan(3)),
            _ => DecodeUtf8(bytes),
        };
        return text.Contains('\0') ? null : text;
    }

    static string DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
