using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;

namespace Safeguarding.Portal.Lists;

/// <summary>A page that is a list, as <c>&lt;app-table&gt;</c> and <c>&lt;app-pages&gt;</c> see it.</summary>
public abstract class ListPage : PageModel
{
    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public string? After { get; set; }

    /// <summary>What it is a list of; also said to who cannot see the table.</summary>
    public abstract string Caption { get; }

    /// <summary>What is said in place of a list without rows.</summary>
    public abstract string Empty { get; }

    /// <summary>Nothing was asked for, since what it is to be narrowed by is wrong.</summary>
    public bool IsWithheld { get; protected set; }

    /// <summary>What of the address could not be used.</summary>
    public string? Notice { get; protected set; }

    public abstract Table Table { get; }

    public abstract bool IsEmpty { get; }

    /// <summary>Where the next page begins; null on the last.</summary>
    public abstract string? NextPage { get; }
}

/// <summary>
/// A page that is a list: it says what it asks for and which columns there are. Table, order, pages and the file follow from that.
/// </summary>
public abstract class ListPage<TRow> : ListPage
    where TRow : notnull
{
    const int MaxRows = 200;

    public IReadOnlyList<TRow> Rows { get; private set; } = [];

    public override Table Table => new Table<TRow>(Caption, Rows, Columns);

    public override bool IsEmpty => Rows.Count == 0;

    public override string? NextPage => _next;

    public abstract IReadOnlyList<Column<TRow>> Columns { get; }

    /// <summary>Name of the file, without its ending.</summary>
    protected abstract string FileName { get; }

    protected virtual int Limit => 25;

    /// <summary>The order to ask for; none where it is the usual one.</summary>
    protected string? Order => Sort == Usual ? null : Sort;

    string? Usual => Columns.FirstOrDefault(column => column.Standing != Standing.No) is { } column
        ? column.Standing == Standing.Descending ? "-" + column.Sort : column.Sort
        : null;

    string? _next;

    protected abstract Task<Page<TRow>> FetchAsync(string? after, int limit, CancellationToken ct);

    /// <summary>Puts what is wrong with the filters into words; the list is shown once they are mended.</summary>
    protected virtual void Check()
    {
        // Most filters offer what there is.
    }

    public virtual async Task OnGetAsync(CancellationToken ct)
    {
        IsWithheld = !Read();
        if (IsWithheld)
            return;
        try
        {
            Keep(await FetchAsync(After, Limit, ct));
        }
        catch (HttpRequestException refused) when (refused.StatusCode == HttpStatusCode.BadRequest && After is not null)
        {
            (After, Notice) = (null, "That page of the list is not there. The list begins here.");
            Keep(await FetchAsync(After, Limit, ct));
        }
        catch (HttpRequestException refused) when (refused.StatusCode == HttpStatusCode.BadRequest)
        {
            Notice = "What is asked for here cannot be looked for. Shorten it, or clear the filters.";
        }
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken ct)
    {
        if (Read())
            return new CsvResult<TRow>(FileName, ServiceCalls.AllAsync(after => FetchAsync(after, MaxRows, ct), ct), Columns);
        await OnGetAsync(ct);
        return Page();
    }

    // An address that was altered by hand, or kept for long, shows what it can: an order that there is not is the usual one.
    bool Read()
    {
        ModelState.Clear();
        if (!Columns.Any(column => column.Sort is { } key && (Sort == key || Sort == "-" + key)))
            Sort = null;
        Check();
        return ModelState.IsValid;
    }

    void Keep(Page<TRow> page) => (Rows, _next) = (page.Items, page.Next);
}
