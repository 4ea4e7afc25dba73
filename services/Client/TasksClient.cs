using System.Globalization;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Tasks;

namespace Safeguarding.Client;

/// <summary>What waits for the caller, which every service answers under the same path.</summary>
public sealed class TasksClient(Func<string, HttpClient> connect)
{
    /// <param name="band">None for the first rows of each.</param>
    /// <param name="after">Where a page of the band goes on, as the list of services is merged by the caller.</param>
    public Task<TaskList> ListAsync(string service, TaskBand? band, string? after, int limit, CancellationToken ct) =>
        connect(service).ReadAsync<TaskList>($"/api/{service}/tasks" + Query.Of(
            ("band", band is { } one ? Codes.Of(one) : null), ("after", after),
            ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);
}
