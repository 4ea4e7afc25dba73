using OtpNet;

namespace Safeguarding.Identity.SigningIn;

/// <summary>Codes of an authenticator app (RFC 6238): six digits, a step of 30 seconds, HMAC-SHA-1, as every such app expects.</summary>
static class Totp
{
    const int SecretBytes = 20;
    const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    // Clocks differ.
    static readonly VerificationWindow OneStepEitherWay = new(previous: 1, future: 1);

    /// <summary>A new key, in base32 (RFC 4648).</summary>
    public static string NewSecret() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(SecretBytes));

    /// <summary>Where the key is good for codes at all: demo files and forms bring keys from outside.</summary>
    public static bool IsSecret(string secret) => secret.Length >= 16 && secret.All(Alphabet.Contains);

    /// <summary>The step the code belongs to: the present one, or one to either side. Null where it is wrong.</summary>
    public static long? StepOf(string secret, string code, DateTimeOffset now) =>
        new OtpNet.Totp(Base32Encoding.ToBytes(secret)).VerifyTotp(now.UtcDateTime, code, out var step, OneStepEitherWay) ? step : null;
}
