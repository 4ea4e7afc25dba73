namespace Safeguarding.Access.Tests.Hosting;

/// <summary>An endpoint as a running service has it; without a method of its own it takes any.</summary>
public sealed record ServedEndpoint(string Service, string Method, string Route)
{
    public const string AnyMethod = "ANY";

    /// <summary>Openly allows anonymous callers.</summary>
    public bool Open { get; init; }

    /// <summary>Policies by name; a demand without a name is an empty one.</summary>
    public IReadOnlyList<string> Policies { get; init; } = [];

    /// <summary>A page, or a file that pages load.</summary>
    public bool IsForPages { get; init; }

    public override string ToString() => $"{Service}: {Method} {Route}";
}
