using Microsoft.AspNetCore.Identity;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.SigningIn;

static class PasskeySetup
{
    public static void AddPasskeys(this WebApplicationBuilder builder)
    {
        var site = IdentitySettings.From(builder.Configuration).Issuer;
        var origin = site.GetLeftPart(UriPartial.Authority);
        builder.Services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ServerDomain = site.Host;
            // Without it a stolen device alone would sign its owner in.
            passkeys.UserVerificationRequirement = "required";
            // So that nobody has to say who they are first.
            passkeys.ResidentKeyRequirement = "required";
            // Pages send no Origin header that could be compared: the referrer policy withholds it.
            passkeys.ValidateOrigin = context => ValueTask.FromResult(context.Origin == origin && !context.CrossOrigin);
        });
        builder.Services.AddScoped<Passkeys>();
    }
}
