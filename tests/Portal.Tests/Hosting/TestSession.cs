using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests;

/// <summary>
/// A session without a sign-in: the visitor's own header says who they are and which token the services get. Where it is absent, the
/// portal's real sessions count.
/// </summary>
sealed class TestSession(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    const string Name = "Test-Session";

    public static void AddTo(IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TestSession>(Name, null);
        services.Configure<AuthenticationOptions>(options => options.DefaultAuthenticateScheme = Name);
    }

    public static void Open(HttpClient visitor, Person person, string token) => visitor.DefaultRequestHeaders.Add(
        Name, Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(
            new Session(token, [.. person.Claims().Select(claim => new Pair(claim.Type, claim.Value))]))));

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Name] is not [{ } text])
            return await Context.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        var session = JsonSerializer.Deserialize<Session>(Convert.FromBase64String(text))!;
        var person = new ClaimsPrincipal(new ClaimsIdentity(
            session.Claims.Select(claim => new Claim(claim.Type, claim.Value)), Name, ClaimNames.Name, ClaimNames.Role));
        var properties = new AuthenticationProperties();
        properties.StoreTokens([new AuthenticationToken { Name = "access_token", Value = session.Token }]);
        return AuthenticateResult.Success(new AuthenticationTicket(person, properties, Name));
    }

    sealed record Session(string Token, IReadOnlyList<Pair> Claims);

    sealed record Pair(string Type, string Value);
}
