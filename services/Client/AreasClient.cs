using System.Globalization;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Client;

/// <summary>The NationalPanel service: the register of areas and partners.</summary>
public sealed class AreasClient(HttpClient http)
{
    const string Root = "/api/national-panel/areas";

    public Task<IReadOnlyList<AreaOnDate>> OnAsync(DateOnly? date, CancellationToken ct) =>
        http.ReadAsync<IReadOnlyList<AreaOnDate>>($"{Root}{Query.Of(("on", date?.ToString("O", CultureInfo.InvariantCulture)))}", ct);

    public Task<AreaOnDate?> FindAsync(string code, CancellationToken ct) =>
        http.FindAsync<AreaOnDate>($"{Root}/{Uri.EscapeDataString(code)}", ct);

    /// <summary>Every entry, also of those that have ended.</summary>
    public Task<IReadOnlyList<RegisteredBody>> BodiesAsync(CancellationToken ct) => ChangedAsync(after: 0, ct);

    /// <summary>The entries that were changed after a version of the register.</summary>
    public Task<IReadOnlyList<RegisteredBody>> ChangedAsync(int after, CancellationToken ct) =>
        http.ReadAsync<IReadOnlyList<RegisteredBody>>($"{Root}/bodies?changedAfter={after}", ct);

    public Task<Page<RegisterChange>> ChangesAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<RegisterChange>>($"{Root}/changes{query}", ct);

    public Task<RegisterChange?> FindChangeAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<RegisterChange>($"{Root}/changes/{id}", ct);

    /// <summary>What would follow from a change.</summary>
    public Task<Answer<RegisterChangeOutcome>> CheckAsync(ChangeRegisterRequest request, CancellationToken ct) =>
        http.ChangeAsync<RegisterChangeOutcome>($"{Root}/changes?check=true", request, ct);

    public Task<Answer<RegisterChangeOutcome>> ChangeAsync(ChangeRegisterRequest request, CancellationToken ct) =>
        http.ChangeAsync<RegisterChangeOutcome>($"{Root}/changes", request, ct);
}
