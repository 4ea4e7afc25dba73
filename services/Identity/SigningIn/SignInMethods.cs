using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.SigningIn;

/// <summary>How someone signed in, in the words of RFC 8176, as tokens carry it in <c>amr</c>.</summary>
static class SignInMethods
{
    public static readonly IReadOnlyList<string> Password = ["pwd"];

    /// <summary>At the provider of an organisation; the registry has no word for it.</summary>
    public static readonly IReadOnlyList<string> Provider = ["ext"];
    public static readonly IReadOnlyList<string> ProviderWithSecondFactor = ["ext", "mfa"];

    /// <summary>What a second step adds to the first.</summary>
    public static readonly IReadOnlyList<string> Code = ["otp", "mfa"];
    public static readonly IReadOnlyList<string> RecoveryCode = ["mfa"];
    public static readonly IReadOnlyList<string> Passkey = ["pop", "user", "mfa"];

    public static bool AreEnoughFor(this IEnumerable<string> methods, Person person) =>
        !SecondFactors.IsNeededBy(person) || methods.Any(SecondFactor.Methods.Contains);
}
