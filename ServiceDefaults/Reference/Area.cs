using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.ServiceDefaults.Reference;

/// <summary>
/// A safeguarding area: a local authority with children's services, as long as its GSS code is in force (both days included).
/// </summary>
public record Area(string Code, string Name, string Region, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<string> Successors)
{
    public bool InForceOn(DateOnly date) => date >= ValidFrom && (ValidTo is null || date <= ValidTo);

    internal static Area Of(RegisteredBody council) => new(council.Code, council.Name, council.Region ?? "",
        council.ValidFrom ?? DateOnly.MinValue, council.ValidTo, council.Successors);
}
