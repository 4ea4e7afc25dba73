namespace Safeguarding.ServiceDefaults.Reference;

/// <summary>A local authority with children's services, as long as its GSS code is in force (both days included).</summary>
public record Area(string Code, string Name, string Region, DateOnly ValidFrom, DateOnly? ValidTo, string? SuccessorCode)
{
    public bool InForceOn(DateOnly date) => date >= ValidFrom && (ValidTo is null || date <= ValidTo);
}
