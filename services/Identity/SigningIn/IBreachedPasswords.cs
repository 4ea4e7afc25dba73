namespace Safeguarding.Identity.SigningIn;

/// <summary>Knows passwords that attackers try first. The embedded list is short; a deployment may register a larger one, local or remote.</summary>
public interface IBreachedPasswords
{
    ValueTask<bool> ContainsAsync(string password, CancellationToken ct);
}
