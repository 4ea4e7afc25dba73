using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Pages.Analysis;

/// <summary>One reporting year as a file for analysts, and what its columns mean.</summary>
[Authorize(Policies.Analyst)]
public class ExtractPage(NotificationsClient notifications, TimeProvider clock) : PageModel
{
    // Notifications are made since the transition of 2018.
    const int FirstYear = 2019;
    const int LastMonth = 3;

    [BindProperty(SupportsGet = true)]
    public string? Year { get; set; }

    /// <summary>The newest first, by the year in which they end.</summary>
    public IReadOnlyList<Choice> Years =>
    [
        .. Enumerable.Range(FirstYear, Current - FirstYear + 1).Reverse()
            .Select(year => new Choice($"{year}", $"1 April {year - 1} to 31 March {year}")),
    ];

    int Current => LondonTime.DateOf(clock.GetUtcNow()) is var today && today.Month > LastMonth ? today.Year + 1 : today.Year;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken ct)
    {
        if (!Years.Any(year => year.Value == Year))
        {
            ModelState.AddModelError(nameof(Year), "Select a reporting year");
            return Page();
        }

        var extract = await notifications.ExtractAsync(int.Parse(Year!, CultureInfo.InvariantCulture), ct);
        return new CsvResult<ExtractRow>($"notifications-{Year}", extract.Rows.ToAsyncEnumerable(),
            [.. ExtractColumns.All.Select(column => column.Column)]);
    }
}
