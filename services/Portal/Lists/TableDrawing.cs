using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Safeguarding.Portal.Lists;

/// <summary>
/// A table as HTML. On a phone each row is a card whose values stand under the names of their columns (portal.scss); that takes the table's
/// meaning from its elements, so each says its role.
/// </summary>
sealed class TableDrawing(Table table, HttpRequest request)
{
    public IHtmlContent Of(IReadOnlyList<TableRow> rows, IReadOnlyList<IHtmlContent> actions)
    {
        var drawn = Html.Element("table", "govuk-table",
            Html.Text("caption", "govuk-visually-hidden", table.Caption),
            Html.Element("thead", "govuk-table__head", Head(actions.Count > 0)).With("role", "rowgroup"),
            Html.Element("tbody", "govuk-table__body",
                [.. rows.Select((row, index) => Row(row, index < actions.Count ? actions[index] : null))])
                .With("role", "rowgroup")).With("role", "table");
        return Html.Element("div", "app-table", drawn).With("tabindex", "0").With("role", "region").With("aria-label", table.Caption);
    }

    TagBuilder Head(bool hasActions)
    {
        var head = Html.Element("tr", "govuk-table__row", [.. table.Headings.Select(Heading)]).With("role", "row");
        if (hasActions)
            head.InnerHtml.AppendHtml(Heading(Html.Text("span", "govuk-visually-hidden", "Actions")));
        return head;
    }

    IHtmlContent Heading(TableHeading heading)
    {
        var cell = heading.Sort is { } key ? Sorted(heading, key) : Heading(new StringHtmlContent(heading.Text));
        if (heading.IsNumber)
            cell.AddCssClass("govuk-table__header--numeric");
        return cell;
    }

    TagBuilder Sorted(TableHeading heading, string key)
    {
        var usual = heading.Standing switch { Standing.Ascending => key, Standing.Descending => "-" + key, _ => "" };
        var sort = request.Query["sort"].ToString() is { Length: > 0 } asked ? asked : usual;
        var link = Html.Link(heading.Text, request.With(("sort", sort == key ? "-" + key : key), ("after", null)),
            "govuk-link govuk-link--no-visited-state app-sort");
        return Heading(link).With("aria-sort", sort == key ? "ascending" : sort == "-" + key ? "descending" : "none");
    }

    static TagBuilder Heading(IHtmlContent content) =>
        Html.Element("th", "govuk-table__header", content).With("scope", "col").With("role", "columnheader");

    static TagBuilder Row(TableRow row, IHtmlContent? actions)
    {
        var drawn = Html.Element("tr", "govuk-table__row", [.. row.Cells.Select(Cell)]).With("role", "row");
        if (actions is not null)
            drawn.InnerHtml.AppendHtml(Html.Element("td", "govuk-table__cell", actions).With("role", "cell"));
        return drawn;
    }

    static IHtmlContent Cell(TableCell cell)
    {
        var drawn = cell.IsHeading
            ? Html.Element("th", "govuk-table__header").With("scope", "row").With("role", "rowheader")
            : Html.Element("td", "govuk-table__cell").With("role", "cell");
        if (cell.IsNumber)
            drawn.AddCssClass("govuk-table__cell--numeric");
        drawn.With("data-label", cell.Label);
        foreach (var (index, line) in cell.Lines.Index())
            drawn.InnerHtml.AppendHtml(index == 0 ? line : Html.Element("span", "app-block", line));
        return drawn;
    }
}
