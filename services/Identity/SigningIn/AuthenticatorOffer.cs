using System.Drawing;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using QRCoder;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.SigningIn;

/// <summary>A key that an authenticator app may take, not stored before a code shows that it has.</summary>
/// <param name="Account">The name that the app shows it under.</param>
/// <param name="Sealed">The key as the form carries it to and fro: readable here only, for this person, for a while.</param>
public record AuthenticatorOffer(string Secret, string Account, string Sealed)
{
    const string Issuer = "Safeguarding";
    const int PictureSize = 232;

    public string SecretInGroups => string.Join(' ', Secret.Chunk(4).Select(group => new string(group)));

    /// <summary>
    /// The key as a picture (SVG) for the app's camera, see https://github.com/google/google-authenticator/wiki/Key-Uri-Format.
    /// </summary>
    public string Picture
    {
        get
        {
            using var code = QRCodeGenerator.GenerateQrCode(
                $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(Account)}?secret={Secret}&issuer={Issuer}", QRCodeGenerator.ECCLevel.M);
            using var picture = new SvgQRCode(code);
            return picture.GetGraphic(new Size(PictureSize, PictureSize), "#0b0c0c", "#ffffff",
                sizingMode: SvgQRCode.SizingMode.WidthHeightAttribute);
        }
    }
}

/// <summary>Makes offers and knows its own again.</summary>
public class AuthenticatorOffers(IDataProtectionProvider keys)
{
    const int MaxAccountLength = 40;
    static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public AuthenticatorOffer New(Person person)
    {
        var secret = Totp.NewSecret();
        return Offer(person, secret, For(person).Protect(secret, Lifetime));
    }

    public AuthenticatorOffer? Open(Person person, string? offered)
    {
        try
        {
            return string.IsNullOrEmpty(offered) ? null : Offer(person, For(person).Unprotect(offered), offered);
        }
        catch (CryptographicException)
        {
            return null; // another person's, an old one, or not one of ours
        }
    }

    ITimeLimitedDataProtector For(Person person) =>
        keys.CreateProtector("authenticator-offer", person.Id.ToString()).ToTimeLimitedDataProtector();

    // Long addresses would make a picture that phones cannot read.
    static AuthenticatorOffer Offer(Person person, string secret, string sealedSecret) =>
        new(secret, person.Email!.Length <= MaxAccountLength ? person.Email : person.Email[..MaxAccountLength], sealedSecret);
}
