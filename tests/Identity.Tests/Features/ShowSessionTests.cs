using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Tests.Features;

public class ShowSessionTests(IdentityApp app)
{
    static readonly AuthenticationHeaderValue Portal = PortalClient.Authorization(PortalClient.DemoSecret);

    [Fact]
    public async Task The_portal_is_told_whether_a_session_goes_on()
    {
        var (session, tokens, browser) = await SignedInAsync();

        Assert.Equal(HttpStatusCode.NoContent, await AskAsync(session, Portal));
        await browser.GetAsync($"/connect/logout?id_token_hint={tokens.IdentityToken}");
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(session, Portal));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(Guid.Empty, Portal));
    }

    [Fact]
    public async Task Nobody_else_is_told_not_even_whose_session_it_is()
    {
        var (session, tokens, _) = await SignedInAsync();

        foreach (var asker in new AuthenticationHeaderValue?[]
        {
            null, new("Bearer", tokens.AccessToken), PortalClient.Authorization("a guess"), PortalClient.Authorization(""),
            new("Basic", "nonsense"), new("Basic"), new("Bearer", Portal.Parameter),
        })
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(session, asker));
            Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(Guid.NewGuid(), asker));
        }
    }

    async Task<(Guid Session, TokenAnswer Tokens, Browser Browser)> SignedInAsync()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = app.Browser();
        var tokens = await browser.TokensOfAsync(person.Email!, Given.Password);
        var session = await app.Ask(db => db.Sessions.Where(row => row.PersonId == person.Id).Select(row => row.Id).SingleAsync());
        return (session, tokens, browser);
    }

    async Task<HttpStatusCode> AskAsync(Guid session, AuthenticationHeaderValue? asker)
    {
        using var client = app.Client();
        client.DefaultRequestHeaders.Authorization = asker;
        using var answer = await client.GetAsync(new Uri($"/connect/session/{session}", UriKind.Relative));
        return answer.StatusCode;
    }
}
