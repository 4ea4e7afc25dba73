using CsvHelper;
using Microsoft.AspNetCore.Mvc;

namespace Safeguarding.Portal.Lists;

/// <summary>
/// All rows of a list as a file, written as they arrive. Values that a spreadsheet would run as a formula are made harmless.
/// </summary>
public sealed class CsvResult<T>(string fileName, IAsyncEnumerable<T> rows, IReadOnlyList<Column<T>> columns) : IActionResult
{
    // With the mark spreadsheets take the file for UTF-8.
    static readonly CsvWriterOptions Format = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        await using var row = rows.GetAsyncEnumerator(context.HttpContext.RequestAborted);
        // Asked for before the answer starts: a service that is away is still an error page.
        var more = await row.MoveNextAsync();

        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}.csv\"";
        await using var csv = CsvWriter.Create(response.Body, Format, leaveOpen: true);
        await csv.WriteRecordAsync([.. columns.Select(column => column.Heading)], context.HttpContext.RequestAborted);
        for (; more; more = await row.MoveNextAsync())
            await csv.WriteRecordAsync([.. columns.Select(column => column.Text(row.Current) ?? "")], context.HttpContext.RequestAborted);
        await csv.FlushAsync(context.HttpContext.RequestAborted);
    }
}
