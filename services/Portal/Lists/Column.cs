using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Safeguarding.Portal.Lists;

/// <summary>What a list says of each of its rows, on the page and in the file that is downloaded.</summary>
public sealed class Column<TRow>(string heading, Func<TRow, object?> value)
{
    public string Heading => heading;

    /// <summary>The key by which the service orders the list; the heading then is a link.</summary>
    public string? Sort { get; init; }

    /// <summary>The list stands in this column's order unless asked otherwise.</summary>
    public Standing Standing { get; init; }

    /// <summary>Where the row leads.</summary>
    public Func<TRow, string>? Link { get; init; }

    /// <summary>Said to who hears the link without its row.</summary>
    public Func<TRow, string>? LinkHint { get; init; }

    /// <summary>Colour of the tag that holds the words. Of something that is or is not, the heading is the tag where it is.</summary>
    public Func<TRow, string?>? Tag { get; init; }

    /// <summary>Whether the date is a deadline that runs: how long it is until then stands beside it.</summary>
    public Func<TRow, bool>? Due { get; init; }

    /// <summary>Whether the deadline may still move, which stands beside it.</summary>
    public Func<TRow, bool>? Provisional { get; init; }

    public bool WithTime { get; init; }

    /// <summary>On the page a line within the column before; in the file a column of its own.</summary>
    public bool Under { get; init; }

    /// <summary>For programs that read the file, such as a code beside its name.</summary>
    public bool FileOnly { get; init; }

    /// <summary>What the page says where there is no value.</summary>
    public string? None { get; init; }

    /// <summary>The value as a spreadsheet takes it: dates can be sorted, nothing is empty text.</summary>
    public string? Text(TRow row) => value(row) switch
    {
        DateOnly date => Dates.Machine(date),
        DateTime at => WithTime ? at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : Dates.Machine(at),
        bool yes => yes ? "yes" : "no",
        int number => number.ToString(CultureInfo.InvariantCulture),
        IEnumerable<string> several => string.Join("; ", several),
        var other => other?.ToString(),
    };

    internal bool IsNumber(TRow row) => value(row) is int;

    /// <summary>The value as people read it.</summary>
    internal IHtmlContent Cell(TRow row, TimeProvider clock) => CellValue.Of(this, row, value(row), clock);
}
