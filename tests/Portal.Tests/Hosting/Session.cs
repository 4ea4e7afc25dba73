using System.Globalization;
using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests;

/// <summary>
/// A session as signing in leaves it, with a token that the services behind the portal accept. For tests of pages; the way through the
/// provider has tests of its own.
/// </summary>
static class Session
{
    public static Visitor VisitorAs(this PortalHost portal, Person person, string accessToken, DateTimeOffset? tokenEnds = null)
    {
        var cookies = portal.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var who = new ClaimsIdentity(person.Claims(), "test", ClaimNames.Name, ClaimNames.Role);
        var ends = DateTimeOffset.UtcNow.AddHours(1);
        var properties = new AuthenticationProperties { ExpiresUtc = ends };
        properties.StoreTokens(
        [
            new AuthenticationToken { Name = "access_token", Value = accessToken },
            new AuthenticationToken { Name = "expires_at", Value = (tokenEnds ?? ends).ToString("o", CultureInfo.InvariantCulture) },
            new AuthenticationToken { Name = "refresh_token", Value = "any" },
        ]);
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(who), properties, CookieAuthenticationDefaults.AuthenticationScheme);
        var visitor = portal.Visitor();
        visitor.Cookies.Add(portal.Origin, new Cookie(cookies.Cookie.Name!, cookies.TicketDataFormat.Protect(ticket)));
        return visitor;
    }
}
