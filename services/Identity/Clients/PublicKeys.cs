using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Identity.Clients;

/// <summary>The public key of a program, as people paste it: PEM, or a JSON web key.</summary>
static class PublicKeys
{
    const int MaxLength = 10_000;
    const int MinRsaBits = 2048;

    /// <summary>The key as it is kept; null, with an error, where it is none that can be used.</summary>
    public static JsonWebKey? Read(string typed, FieldErrors errors, string path = "publicKey")
    {
        if (typed.Length > MaxLength)
            errors.MaxLength(path, typed, MaxLength);
        else if (typed.Contains("PRIVATE KEY", StringComparison.Ordinal))
            AddPrivate(errors, path);
        else if ((typed.Contains("-----BEGIN", StringComparison.Ordinal) ? OfPem(typed) : OfJson(typed)) is not { } key)
            errors.Add(path, "not-a-key",
                "This is neither a public key in PEM nor a JSON web key, for RSA or for the curves P-256, P-384 and P-521.");
        else if (key.D is not null)
            AddPrivate(errors, path);
        else if (key.Kty == JsonWebAlgorithmsKeyTypes.RSA && key.KeySize < MinRsaBits)
            errors.Add(path, "weak-key", $"An RSA key must have {MinRsaBits} bits or more.");
        else
            return Clean(key);
        return null;
    }

    /// <summary>As OpenIddict keeps it.</summary>
    public static string Write(IEnumerable<JsonWebKey> keys)
    {
        var set = new JsonWebKeySet();
        foreach (var key in keys)
            set.Keys.Add(key);
        return JsonSerializer.Serialize(set, OpenIddictSerializer.Default.JsonWebKeySet);
    }

    public static IEnumerable<JsonWebKey> Parse(string? set) => set is null ? [] : new JsonWebKeySet(set).Keys;

    static void AddPrivate(FieldErrors errors, string path) => errors.Add(path, "private-key",
        "This is a private key, which nobody else may ever see. Make a new pair, and send its public key.");

    // Only what names the key: algorithms and uses that a program writes beside it might rule its own signatures out.
    static JsonWebKey Clean(JsonWebKey key)
    {
        var clean = key.Kty == JsonWebAlgorithmsKeyTypes.RSA
            ? new JsonWebKey { Kty = key.Kty, N = key.N, E = key.E }
            : new JsonWebKey { Kty = key.Kty, Crv = key.Crv, X = key.X, Y = key.Y };
        clean.Kid = string.IsNullOrEmpty(key.Kid) ? Base64UrlEncoder.Encode(clean.ComputeJwkThumbprint()) : key.Kid;
        clean.Use = JsonWebKeyUseNames.Sig;
        return clean;
    }

    static JsonWebKey? OfJson(string typed)
    {
        try
        {
            var key = new JsonWebKey(typed);
            if (key.D is not null)
                return key; // refused for being private, however little of it is there
            return JsonWebKeyConverter.TryConvertToSecurityKey(key, out var usable) && usable is RsaSecurityKey or ECDsaSecurityKey
                ? key : null;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or CryptographicException)
        {
            return null;
        }
    }

    static JsonWebKey? OfPem(string typed)
    {
        try
        {
            using var rsa = RSA.Create();
            rsa.ImportFromPem(typed);
            return JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: false)));
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            return OfCurve(typed);
        }
    }

    static JsonWebKey? OfCurve(string typed)
    {
        try
        {
            using var curve = ECDsa.Create();
            curve.ImportFromPem(typed);
            return JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(curve));
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException or NotSupportedException)
        {
            return null;
        }
    }
}
