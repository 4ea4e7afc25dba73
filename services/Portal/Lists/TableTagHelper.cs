using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeguarding.Portal.Lists;

/// <summary><c>&lt;app-table list="Model" /&gt;</c>: a list as a table, of the columns that its file has too.</summary>
[HtmlTargetElement("app-table", Attributes = "list", TagStructure = TagStructure.WithoutEndTag)]
public class TableTagHelper(TimeProvider clock, IHtmlHelper html) : ListTagHelper
{
    /// <summary>A partial view with what can be done with a row.</summary>
    public string? Actions { get; set; }

    protected override async Task<IHtmlContent> EntriesAsync(TagHelperOutput output)
    {
        ((IViewContextAware)html).Contextualize(ViewContext);
        var drawing = new TableDrawing(List.Table, ViewContext.HttpContext.Request);
        var actions = new List<IHtmlContent>();
        var rows = List.Table.Rows(clock);
        foreach (var row in Actions is null ? [] : rows)
            actions.Add(await html.PartialAsync(Actions, row.Of));
        return drawing.Of(rows, actions);
    }
}

/// <summary><c>&lt;app-table table="..." /&gt;</c>: a table that is no list of its own, or nothing where it has no rows.</summary>
[HtmlTargetElement("app-table", Attributes = "table", TagStructure = TagStructure.WithoutEndTag)]
public class PlainTableTagHelper(TimeProvider clock) : TagHelper
{
    public Table Table { get; set; } = null!;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(new TableDrawing(Table, ViewContext.HttpContext.Request).Of(Table.Rows(clock), []));
    }
}
