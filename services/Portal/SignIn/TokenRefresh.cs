using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.SignIn;

/// <summary>
/// Renews the access token shortly before it ends. Where the provider refuses, the person has left or was signed out elsewhere,
/// and the session ends with the token: that is how leaving takes effect.
/// </summary>
sealed class TokenRefresh(
    IOptionsMonitor<OpenIdConnectOptions> options, LiveSession sessions, TimeProvider clock,
        ILogger<TokenRefresh> logger) : CookieAuthenticationEvents
{
    static readonly TimeSpan Early = TimeSpan.FromSeconds(30);

    // Every page of everybody whose token ends waits for this.
    static readonly TimeSpan Timeout = TimeSpan.FromSeconds(3);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await sessions.HasEndedAsync(context.HttpContext, context.Principal))
        {
            await EndAsync(context);
            return;
        }

        if (ExpiryOf(context.Properties) > clock.GetUtcNow() + Early)
            return;

        switch (await AskAsync(context.Properties.GetTokenValue("refresh_token"), context.HttpContext.RequestAborted))
        {
            case { Error: null or "", AccessToken.Length: > 0 } tokens:
                Keep(context.Properties, tokens);
                context.ReplacePrincipal(PersonIn(tokens, context.Principal!));
                context.ShouldRenew = true;
                break;
            case null: // The provider is away. Public pages go on; services refuse the old token themselves.
                break;
            default:
                await EndAsync(context);
                break;
        }
    }

    static Task EndAsync(CookieValidatePrincipalContext context)
    {
        context.RejectPrincipal();
        return context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    /// <summary>A page that is not for this person says so at its own address.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    async Task<OpenIdConnectMessage?> AskAsync(string? refreshToken, CancellationToken ct)
    {
        if (refreshToken is null)
            return new OpenIdConnectMessage { Error = "no_refresh_token" };
        var provider = options.Get(OpenIdConnectDefaults.AuthenticationScheme);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Timeout);
        try
        {
            // The fetch is shared by all who wait for it, so that it takes no one's token.
            var description = await provider.ConfigurationManager!.GetConfigurationAsync(ct).WaitAsync(limit.Token);
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "refresh_token",
                ["refresh_token"] = refreshToken,
                ["client_id"] = provider.ClientId!,
                ["client_secret"] = provider.ClientSecret!,
            });
            using var answer = await provider.Backchannel.PostAsync(new Uri(description.TokenEndpoint), form, limit.Token);
            return (int)answer.StatusCode >= 500 ? null : new OpenIdConnectMessage(await answer.Content.ReadAsStringAsync(limit.Token));
        }
        // The last of them: an answer that is no JSON, as of a proxy between.
        catch (Exception away) when (away is HttpRequestException or InvalidOperationException or ArgumentException
            || (away is OperationCanceledException && !ct.IsCancellationRequested))
        {
            logger.LogWarning("The identity provider did not answer a renewal: {ExceptionType}", away.GetType().Name);
            return null;
        }
    }

    void Keep(AuthenticationProperties properties, OpenIdConnectMessage tokens)
    {
        properties.UpdateTokenValue("access_token", tokens.AccessToken);
        if (tokens.RefreshToken is { Length: > 0 } rotated)
            properties.UpdateTokenValue("refresh_token", rotated);
        var seconds = int.TryParse(tokens.ExpiresIn, NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : 60;
        properties.UpdateTokenValue("expires_at", clock.GetUtcNow().AddSeconds(seconds).ToString("o", CultureInfo.InvariantCulture));
    }

    // Roles may have changed since. The token came from the provider itself, so its signature has nothing to add.
    static ClaimsPrincipal PersonIn(OpenIdConnectMessage tokens, ClaimsPrincipal before)
    {
        if (tokens.IdToken is not { Length: > 0 } identityToken)
            return before;
        var claims = new JsonWebTokenHandler().ReadJsonWebToken(identityToken).Claims.Concat(before.FindAll(SignInSetup.OrganisationName));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, before.Identity!.AuthenticationType, ClaimNames.Name, ClaimNames.Role));
    }

    static DateTimeOffset ExpiryOf(AuthenticationProperties properties) =>
        DateTimeOffset.TryParse(properties.GetTokenValue("expires_at"), CultureInfo.InvariantCulture, out var at) ? at
            : DateTimeOffset.MinValue;
}
