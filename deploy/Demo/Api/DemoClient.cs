using Safeguarding.Contracts;

namespace Safeguarding.Demo.Api;

/// <summary>One entry of samples/demo-clients.json.</summary>
sealed record DemoClient(
    string ClientId, string ClientSecret, string Name, IReadOnlyList<string> Scopes, IReadOnlyList<string> Roles, string Organisation)
{
    public string? Area { get; init; }
    public Agency? Agency { get; init; }
}
