using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Identity.Providers;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Identity.Features;

/// <summary>/sign-in/with/{provider}: goes to a provider of the settings. A link, since pages may send no form to other sites.</summary>
public static class StartProviderSignIn
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/sign-in/with/{provider}", Handle).AllowAnonymous().ExcludeFromDescription();

    static Results<ChallengeHttpResult, ProblemHttpResult> Handle(string provider, string? returnUrl, IReadOnlyList<Provider> providers) =>
        providers.FirstOrDefault(one => one.Id == provider) is { } found
            ? TypedResults.Challenge(new AuthenticationProperties { RedirectUri = IsOurs(returnUrl) ? returnUrl : "/dashboard" }, [found.Scheme])
            : Problems.NotFound();

    // Only a path of this site: "//elsewhere" and "/\elsewhere" are addresses of other sites to a browser.
    static bool IsOurs(string? url) => url is "/" or ['/', not ('/' or '\\'), ..] && !url.Any(char.IsControl);
}
