using System.Security.Claims;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.TestKit;

/// <summary>Who calls: the claims that Identity would put into the token.</summary>
public record Person(string Name, string? Area, string? Agency, params string[] Roles)
{
    public string Subject { get; init; } = Guid.NewGuid().ToString();

    public IEnumerable<Claim> Claims()
    {
        yield return new Claim(ClaimNames.Subject, Subject);
        yield return new Claim(ClaimNames.Name, Name);
        yield return new Claim(ClaimNames.Organisation, Area is null ? "national" : $"{Area}-{Agency}");
        if (Area is not null)
            yield return new Claim(ClaimNames.Area, Area);
        if (Agency is not null)
            yield return new Claim(ClaimNames.Agency, Agency);
        foreach (var role in Roles)
            yield return new Claim(ClaimNames.Role, role);
    }
}
