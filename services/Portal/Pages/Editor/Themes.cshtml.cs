using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>The themes of the library, how many lessons each holds, and codes that came with lessons and that no theme has.</summary>
[Authorize(Policies.Editor)]
public class ThemesPage(LibraryClient library) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>What the form before did; told once.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public string? Banner =>
        Done == "mapped" ? "The code was mapped. Searches find the lesson under its theme within a few seconds." : null;

    [BindProperty]
    public string? Theme { get; set; }

    public ThemeTaxonomy Taxonomy { get; private set; } = null!;

    public Page<UnmappedTheme> Unmapped { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices => [.. Taxonomy.Themes.Select(theme => new Choice(theme.Code, theme.Name))];

    IReadOnlyDictionary<string, int> Counts { get; set; } = new Dictionary<string, int>();

    public int CountOf(Theme theme) => Counts.GetValueOrDefault(theme.Code);

    /// <summary>Themes right under the given one, or the widest ones.</summary>
    public IEnumerable<Theme> Under(string? code) => Taxonomy.Themes.Where(theme => theme.ParentCode == code);

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(Guid lesson, string code, int version, CancellationToken ct)
    {
        var answer = await library.MapThemeAsync(lesson, code, version, Theme, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect("/editor/themes?done=mapped");

        await ShowAsync(ct);
        // Mapped already, as by the first of two clicks.
        if (refusal.Errors is null && !Unmapped.Items.Any(row => row.LessonId == lesson && row.Codes.Contains(code)))
            return LocalRedirect("/editor/themes?done=mapped");
        ModelState.AddModelError(FieldOf(lesson, code), refusal.Errors is null
            ? "Someone changed this lesson after you opened the page. Check this is still right, then map the code again."
            : $"Select the theme that “{code}” stands for");
        return Page();
    }

    /// <summary>Id of the list in which a code's theme is chosen.</summary>
    public static string FieldOf(Guid lesson, string code) => TagBuilder.CreateSanitizedId($"theme-{lesson:N}-{code}", "_");

    async Task ShowAsync(CancellationToken ct)
    {
        Taxonomy = await library.ThemesAsync(ct);
        Unmapped = await library.UnmappedThemesAsync(After, ct);
        var all = await library.SearchAsync("?limit=1", ct);
        Counts = all.Facets.Theme.ToDictionary(theme => theme.Code, theme => theme.Count);
    }
}
