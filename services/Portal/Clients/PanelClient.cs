using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Clients;

/// <summary>The NationalPanel service: cases, decisions, criteria and national inquiries.</summary>
public sealed class PanelClient(HttpClient http)
{
    const string Root = "/api/panel";

    public Task<CaseDetails?> FindAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<CaseDetails>($"{Root}/cases/{id}", cancellation);
}
