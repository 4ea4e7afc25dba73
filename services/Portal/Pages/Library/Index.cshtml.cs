using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Portal.Clients;

namespace Safeguarding.Portal.Pages.Library;

/// <summary>Search with filters. All of it is in the address, so a search can be kept, sent, and gone back to.</summary>
[AllowAnonymous]
public class LibraryPage(LibraryClient library) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public LessonSearch Search { get; set; } = new();

    public LessonSearchResult Result { get; private set; } = null!;

    public IReadOnlyList<Filter> Filters { get; private set; } = [];

    /// <summary>Names of the values the search is narrowed to.</summary>
    public IReadOnlyList<string> Chosen =>
        [.. Filters.SelectMany(filter => filter.Values.Where(value => filter.Chosen.Contains(value.Code)).Select(value => value.Name))];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Result = await library.SearchAsync(Search.Query(), cancellation);
        Filters = Filter.Of(Result.Facets, Search);
    }
}
