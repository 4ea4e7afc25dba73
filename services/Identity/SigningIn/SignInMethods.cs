using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.SigningIn;

/// <summary>How someone signed in, in the words of RFC 8176, as tokens carry it in <c>amr</c>.</summary>
static class SignInMethods
{
    public static readonly IReadOnlyList<string> Password = ["pwd"];
    public static readonly IReadOnlyList<string> PasswordAndCode = ["pwd", "otp", "mfa"];
    public static readonly IReadOnlyList<string> PasswordAndRecoveryCode = ["pwd", "mfa"];
    public static readonly IReadOnlyList<string> Passkey = ["pop", "user", "mfa"];

    public static bool AreEnoughFor(this IEnumerable<string> methods, Person person) =>
        !SecondFactors.IsNeededBy(person) || methods.Any(SecondFactor.Methods.Contains);
}
