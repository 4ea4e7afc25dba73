using Microsoft.AspNetCore.Identity;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Identity.SigningIn;

/// <summary>
/// Addresses and names as they are looked up: in capitals and cleaned. The framework's own way throws at some characters.
/// </summary>
public sealed class CleanLookup : ILookupNormalizer
{
    public string? NormalizeName(string? name) => name is null ? null : (CleanText.Line(name) ?? "").ToUpperInvariant();

    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
