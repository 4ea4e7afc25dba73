namespace Safeguarding.Identity.Demo;

/// <summary>One entry of the file <c>Demo:People</c>.</summary>
sealed record DemoPerson(string Email, string Password, string TotpSecret, string Name, IReadOnlyList<string> Roles, string Organisation)
{
    public string? Area { get; init; }

    public string? Agency { get; init; }
}

/// <summary>One entry of the file <c>Demo:Clients</c>.</summary>
sealed record DemoClient(
    string ClientId, string ClientSecret, string Name, IReadOnlyList<string> Scopes, IReadOnlyList<string> Roles, string Organisation)
{
    public string? Area { get; init; }

    public string? Agency { get; init; }
}
