using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Pages.Panel.Inquiries;

/// <summary>Cases that the panel decided for a national inquiry, or holds for a thematic one, and that are under none yet.</summary>
static class WaitingCases
{
    public static async Task<IReadOnlyList<CaseSummary>> OfAsync(PanelClient panel, CancellationToken ct)
    {
        var decided = await panel.CasesAsync("?state=decided&outcome=nationalInquiry&sort=sent&limit=200", ct);
        var held = await panel.CasesAsync("?state=heldForThematicInquiry&sort=sent&limit=200", ct);
        return [.. decided.Items, .. held.Items];
    }
}
