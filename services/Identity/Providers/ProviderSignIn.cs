using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Providers;

/// <summary>What follows a sign-in at a provider: a session here, or first the second factor, or a page that says what to do.</summary>
sealed class ProviderSignIn(
    IReadOnlyList<Provider> providers, ProviderLinks links, Sessions sessions, IdentitySettings identity, ILogger<ProviderSignIn> logger)
    : OpenIdConnectEvents
{
    const string Failed = "/sign-in?problem=provider";

    // The public address: this service itself is reached under another.
    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        context.ProtocolMessage.RedirectUri = new Uri(identity.Issuer, context.Options.CallbackPath).ToString();
        return Task.CompletedTask;
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        logger.LogWarning("A sign-in at {Provider} was not completed: {ExceptionType}", context.Scheme.Name,
            context.Failure?.GetType().Name);
        context.Response.Redirect(Failed);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        var cancellation = context.HttpContext.RequestAborted;
        var provider = providers.Single(one => one.Scheme == context.Scheme.Name);
        var next = await links.FindAsync(provider, context.Principal!, cancellation) is { } person
            ? await GoOnAsync(context, person, cancellation)
            : Failed;
        context.Response.Redirect(next);
        context.HandleResponse();
    }

    async Task<string> GoOnAsync(TicketReceivedContext context, Person person, CancellationToken ct)
    {
        var onwards = context.ReturnUri ?? "/dashboard";
        if (context.Principal!.FindAll(ClaimNames.Methods).Any(method => method.Value == "mfa"))
        {
            await sessions.BeginAsync(person, SignInMethods.ProviderWithSecondFactor, ct);
            return onwards;
        }

        if (!person.TwoFactorEnabled && !SecondFactors.IsNeededBy(person))
        {
            await sessions.BeginAsync(person, SignInMethods.Provider, ct);
            return onwards;
        }

        await PendingSignIns.BeginAsync(context.HttpContext, person, SignInMethods.Provider);
        return (person.TwoFactorEnabled ? "/sign-in/code" : "/sign-in/set-up") + QueryString.Create("returnUrl", onwards);
    }
}
