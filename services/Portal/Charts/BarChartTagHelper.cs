using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.Portal.Charts;

/// <summary>
/// <c>&lt;app-bar-chart caption="Cases by state" category="State" measure="Cases" bars="Model.Bars" /&gt;</c>: an SVG drawn here, with its
/// table beside it. The table is what a screen reader reads; the drawing says nothing more.
/// </summary>
[HtmlTargetElement("app-bar-chart", TagStructure = TagStructure.WithoutEndTag)]
public class BarChartTagHelper : TagHelper
{
    const int RowHeight = 28;

    // Per cent of the drawing's width: it is as wide as the table leaves room, and the number stands behind the bar.
    const int Most = 80;

    public string Caption { get; set; } = "";

    /// <summary>Heading of the labels' column.</summary>
    public string Category { get; set; } = "";

    /// <summary>Heading of the values' column.</summary>
    public string Measure { get; set; } = "";

    public IReadOnlyList<Bar> Bars { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-chart");
        output.Content.AppendHtml(Table());
        output.Content.AppendHtml(Drawing());
    }

    TagBuilder Table()
    {
        var head = Html.Element("tr", "govuk-table__row app-chart__row",
            Html.Text("th", "govuk-table__header", Category).With("scope", "col"),
            Html.Text("th", "govuk-table__header govuk-table__header--numeric", Measure).With("scope", "col"));
        var body = Html.Element("tbody", "govuk-table__body", [.. Bars.Select(Row)]);
        return Html.Element("table", "govuk-table app-chart__table",
            Html.Text("caption", "govuk-table__caption govuk-table__caption--s", Caption), Html.Element("thead", "govuk-table__head", head),
                body);
    }

    static TagBuilder Row(Bar bar)
    {
        var label = bar.Href is null ? Html.Text("th", null, bar.Label)
            : Html.Element("th", null, Html.Link(bar.Label, bar.Href, "govuk-link"));
        label.AddCssClass("govuk-table__header");
        label.AddCssClass("app-chart__label");
        return Html.Element("tr", "govuk-table__row app-chart__row", label.With("scope", "row"),
            Html.Text("td", "govuk-table__cell govuk-table__cell--numeric", Text(bar.Value)));
    }

    IHtmlContent Drawing()
    {
        var greatest = Math.Max(1, Bars.Select(bar => bar.Value).DefaultIfEmpty().Max());
        var drawing = new TagBuilder("svg").With("class", "app-chart__drawing").With("aria-hidden", "true").With("focusable", "false")
            .With("width", "100%").With("height", Text(RowHeight * Bars.Count));
        foreach (var (index, bar) in Bars.Index())
        {
            var length = decimal.Round(bar.Value / greatest * Most, 1);
            var top = index * RowHeight;
            drawing.InnerHtml.AppendHtml(new TagBuilder("rect").With("x", "0").With("y", Text(top + 4)).With("height", Text(RowHeight - 8))
                .With("width", $"{Text(Math.Max(length, bar.Value > 0 ? 0.4m : 0))}%").With("class", "app-chart__bar"));
            drawing.InnerHtml.AppendHtml(Html.Text("text", "app-chart__value", Text(bar.Value))
                .With("x", $"{Text(length)}%").With("dx", "6").With("y", Text(top + 19)));
        }

        return drawing;
    }

    static string Text(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
