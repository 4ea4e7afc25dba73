using Microsoft.AspNetCore.Html;

namespace Safeguarding.Portal.Lists;

/// <summary>What <c>&lt;app-table&gt;</c> draws, whatever its rows are of.</summary>
public abstract class Table(string caption)
{
    public string Caption => caption;

    public abstract IReadOnlyList<TableHeading> Headings { get; }

    public abstract IReadOnlyList<TableRow> Rows(TimeProvider clock);
}

public record TableHeading(string Text, string? Sort, Standing Standing, bool IsNumber);

/// <param name="Of">What the row is about, for a partial view with what can be done with it.</param>
public record TableRow(object Of, IReadOnlyList<TableCell> Cells);

/// <param name="Lines">The value, and what stands under it.</param>
public record TableCell(string Label, IReadOnlyList<IHtmlContent> Lines, bool IsHeading, bool IsNumber);

/// <summary>A table of rows that are there already.</summary>
public sealed class Table<TRow>(string caption, IReadOnlyList<TRow> rows, params IReadOnlyList<Column<TRow>> columns) : Table(caption)
    where TRow : notnull
{
    // Each column with those that stand under it.
    readonly IReadOnlyList<IReadOnlyList<Column<TRow>>> _cells = Cells(columns);

    public override IReadOnlyList<TableHeading> Headings => [.. _cells.Select(cell =>
        new TableHeading(cell[0].Heading, cell[0].Sort, cell[0].Standing, rows.Count > 0 && cell[0].IsNumber(rows[0])))];

    public override IReadOnlyList<TableRow> Rows(TimeProvider clock) => [.. rows.Select(row => new TableRow(row, [.. _cells.Select(cell =>
        new TableCell(cell[0].Heading, Lines(cell, row, clock), cell == Leading, cell[0].IsNumber(row)))]))];

    // What a row is known by: where it leads, or else what it begins with.
    IReadOnlyList<Column<TRow>> Leading => _cells.FirstOrDefault(cell => cell[0].Link is not null, _cells[0]);

    static IReadOnlyList<IHtmlContent> Lines(IReadOnlyList<Column<TRow>> cell, TRow row, TimeProvider clock) =>
        [.. cell.Select(column => column.Cell(row, clock)).Where(line => line != HtmlString.Empty)];

    static List<IReadOnlyList<Column<TRow>>> Cells(IReadOnlyList<Column<TRow>> columns)
    {
        var cells = new List<List<Column<TRow>>>();
        foreach (var column in columns.Where(column => !column.FileOnly))
        {
            if (column.Under)
                cells[^1].Add(column);
            else
                cells.Add([column]);
        }

        return [.. cells];
    }
}
