using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Pages.Panel;

static class CaseByReference
{
    // No reference is as long; what is longer is no question to ask.
    const int MaxLength = 40;

    /// <summary>The case that is meant; null where there is none, or where a part of a reference fits several.</summary>
    public static async Task<CaseSummary?> OnlyCaseAsync(this PanelClient panel, string reference, CancellationToken ct) =>
        reference.Length > MaxLength ? null
            : (await panel.CasesAsync(Query.Of(("reference", reference), ("limit", "2")), ct)).Items is [var only] ? only : null;
}
