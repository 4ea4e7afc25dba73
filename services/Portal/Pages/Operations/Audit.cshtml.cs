using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Operations;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>Who did what to which record of a service, when and why; and whether that is still as it was written.</summary>
[Authorize(Policies.Operator)]
public class AuditPage(OperationsClient operations) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public AuditFilter Filter { get; set; } = new();

    /// <summary>Say what came of the last verification.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Verified { get; set; }

    public Page<AuditRecord>? Entries { get; private set; }

    public AuditVerification? Verification { get; private set; }

    // Turning the page verifies nothing again.
    public string? FirstPage => Filter.After is null ? null : Request.With(("after", null), ("Verified", null));

    public string? NextPage => Entries?.Next is { } next ? Request.With(("after", next), ("Verified", null)) : null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Filter.Check(ModelState);
        if (Verified)
            Verification = await operations.VerificationAsync(Filter.Of.Code, ct);
        if (ModelState.IsValid)
            Entries = await operations.AuditAsync(Filter.Of.Code, Filter.Query(Filter.After, 50), ct);
    }

    public async Task<IActionResult> OnPostVerifyAsync(CancellationToken ct)
    {
        await operations.VerifyAsync(Filter.Of.Code, ct);
        return RedirectToPage(new { Service = Filter.Of.Code, Verified = true });
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken ct)
    {
        Filter.Check(ModelState);
        if (!ModelState.IsValid)
        {
            await OnGetAsync(ct);
            return Page();
        }

        return new CsvResult<AuditRecord>(
            $"audit-{Filter.Of.Code}",
            ServiceCalls.AllAsync(after => operations.AuditAsync(Filter.Of.Code, Filter.Query(after, 200), ct), ct),
            new("Id", row => row.Id.ToString()),
            new("At (UTC)", row => row.OccurredAt.ToString("O", CultureInfo.InvariantCulture)),
            new("Actor", row => row.ActorId),
            new("Organisation", row => row.ActorOrganisation),
            new("Action", row => row.Action),
            new("Record", row => row.SubjectType),
            new("Record id", row => row.SubjectId.ToString()),
            new("Reason", row => row.Reason),
            new("Trace", row => row.TraceId),
            new("Seal", row => row.SealNumber?.ToString(CultureInfo.InvariantCulture)));
    }
}
