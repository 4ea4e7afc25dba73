using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Lists;

/// <summary>A value in a cell of a table.</summary>
static class CellValue
{
    public static IHtmlContent Of<TRow>(Column<TRow> column, TRow row, object? value, TimeProvider clock) => value switch
    {
        null or "" => column.None is { } none ? new StringHtmlContent(none) : HtmlString.Empty,
        bool yes when column.Tag is not null => yes ? Tag(column.Tag(row), column.Heading) : HtmlString.Empty,
        bool yes => new StringHtmlContent(yes ? "Yes" : "No"),
        DateOnly date when column.Due?.Invoke(row) == true => Deadline(date, clock, column.Provisional?.Invoke(row) == true),
        DateOnly date => Day(date),
        DateTime at => Instant(at, column.WithTime),
        int number => new StringHtmlContent(number.ToString("N0", CultureInfo.InvariantCulture)),
        IEnumerable<string> several => List(several),
        _ => Words(column, row, value.ToString()!),
    };

    public static TagBuilder Day(DateOnly date) => Html.Text("time", null, Dates.Brief(date)).With("datetime", Dates.Machine(date));

    /// <summary>The last day, and how long it is until then.</summary>
    static TagBuilder Deadline(DateOnly on, TimeProvider clock, bool provisional)
    {
        var due = Due.At(on, clock, provisional);
        return Html.Element("span", "app-due", Day(on), new HtmlString(" "), Tag(due.Colour, due.Words));
    }

    static TagBuilder Instant(DateTime at, bool withTime) =>
        Html.Text("time", null, withTime ? Dates.BriefWithTime(at) : Dates.Brief(at)).With("datetime", Dates.Machine(at));

    static TagBuilder List(IEnumerable<string> several) =>
        Html.Element("ul", "govuk-list govuk-!-margin-bottom-0", [.. several.Select(one => Html.Text("li", null, one))]);

    static IHtmlContent Words<TRow>(Column<TRow> column, TRow row, string words)
    {
        if (column.Link is null)
            return column.Tag is null ? new StringHtmlContent(words) : Tag(column.Tag(row), words);
        var link = Html.Link(words, column.Link(row), "govuk-link");
        if (column.LinkHint is not null)
            link.InnerHtml.AppendHtml(Html.Text("span", "govuk-visually-hidden", $" {column.LinkHint(row)}"));
        return link;
    }

    static TagBuilder Tag(string? colour, string words) =>
        Html.Text("strong", colour is null ? "govuk-tag" : $"govuk-tag govuk-tag--{colour}", words);
}
