using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;

namespace Safeguarding.Portal.Pages.Panel;

static class CaseByReference
{
    /// <summary>The case that is meant; null where there is none, or where a part of a reference fits several.</summary>
    public static async Task<CaseSummary?> OnlyCaseAsync(this PanelClient panel, string reference, CancellationToken ct) =>
        (await panel.CasesAsync(ListAddress.Query(("reference", reference), ("limit", "2")), ct)).Items is [var only] ? only : null;
}
