using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Safeguarding.Identity.Providers;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features;

/// <summary>/sign-in/with/{provider}: goes to a provider of the settings. A link, since pages may send no form to other sites.</summary>
public static class StartProviderSignIn
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/sign-in/with/{provider}", Handle).AllowAnonymous().ExcludeFromDescription();

    static async Task<Results<ChallengeHttpResult, RedirectHttpResult, ProblemHttpResult>> Handle(
        string provider, string? returnUrl, IReadOnlyList<Provider> providers, IOptionsMonitor<OpenIdConnectOptions> options,
        ILogger<Provider> logger, CancellationToken ct)
    {
        if (providers.FirstOrDefault(one => one.Id == provider) is not { } found)
            return Problems.NotFound();

        var onwards = LocalAddress.Of(returnUrl) ?? "/dashboard";
        try
        {
            // Where people are sent is read from the provider itself, and kept.
            await options.Get(found.Scheme).ConfigurationManager!.GetConfigurationAsync(ct);
        }
        catch (InvalidOperationException unavailable)
        {
            logger.LogWarning(unavailable, "{Provider} does not answer", found.Scheme);
            return TypedResults.LocalRedirect("/sign-in" + QueryString.Create("problem", "provider-unavailable").Add("returnUrl", onwards));
        }

        return TypedResults.Challenge(new AuthenticationProperties { RedirectUri = onwards }, [found.Scheme]);
    }
}
