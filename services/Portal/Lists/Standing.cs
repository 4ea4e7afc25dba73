namespace Safeguarding.Portal.Lists;

/// <summary>Whether a list stands in the order of a column where the address names no order.</summary>
public enum Standing
{
    No,
    Ascending,
    Descending,
}
