using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>The notifications of the person's area, or all of them for the panel. Rows name nobody.</summary>
[Authorize(Policies.CaseReader)]
public class CasesPage(NotificationsClient notifications, AreaRegister areas, CurrentUser person) : PageModel
{
    const int Rows = 25;

    [BindProperty(SupportsGet = true, Name = "")]
    public CaseFilter Filter { get; set; } = new();

    public Page<NotificationSummary> Cases { get; private set; } = new([], null);

    public bool CanNotify => person.IsAreaPartner && person.Has(Roles.Notifier);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Check(nameof(Filter.From), Filter.From.IsWrong, "The first day must be a real date");
        Check(nameof(Filter.To), Filter.To.IsWrong, "The last day must be a real date");
        Check(nameof(Filter.To), Filter.To.Date < Filter.From.Date, "The last day must not be before the first");
        if (ModelState.IsValid)
            Cases = await notifications.ListAsync(Filter.Query(Rows), ct);
    }

    public IActionResult OnGetCsv(CancellationToken ct) => new CsvResult<NotificationSummary>(
        "cases", ServiceCalls.AllAsync(after => notifications.ListAsync((Filter with { After = after }).Query(200), ct), ct),
        new("Reference", row => row.Reference),
        new("Kind", row => Words.For(row.Kind)),
        new("State", row => Words.For(row.State)),
        new("Area", row => AreaName(row.AreaCode)),
        new("Area code", row => row.AreaCode),
        new("Became aware on", row => Dates.Machine(row.BecameAwareOn)),
        new("Sent on", row => Dates.Machine(row.SentAt)),
        new("Sent late", row => row.Late ? "yes" : "no"),
        new("Number of children", row => row.NumberOfChildren.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        new("In the panel's remit", row => row.InPanelRemit ? "yes" : "no"),
        new("Rapid review due on", row => row.RapidReviewDueOn is { } due ? Dates.Machine(due) : null));

    public string AreaName(string code) => areas.Find(code)?.Name ?? code;

    void Check(string field, bool wrong, string words)
    {
        if (wrong)
            ModelState.AddModelError(field, words);
    }
}
