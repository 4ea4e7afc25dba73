namespace Safeguarding.ServiceDefaults.Reference;

/// <summary>
/// A case's reference as people read it out and type it: in any case, with spaces or hyphens or without, whole or a part.
/// </summary>
public static class ReferencePattern
{
    /// <summary>
    /// What <c>EF.Functions.Like</c> compares a reference without its hyphens with: in capitals, as references are, since SQL Server
    /// compares what is unique letter for letter. Only letters and digits count, so nothing that is typed is a pattern of its own.
    /// </summary>
    public static string Of(string typed) => $"%{string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()}%";
}
