using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Safeguarding.Identity.Demo;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

public class ShowUserInfoTests(IdentityApp app)
{
    [Fact]
    public async Task The_portal_learns_who_signed_in_and_for_which_organisation()
    {
        var browser = app.Browser();
        var partner = DemoFiles.Read<DemoPerson>(DemoFiles.People).First(person => person is { Agency: "health", Area: People.Kent });
        var tokens = await browser.TokensOfAsync(partner);

        var info = JsonSerializer.Deserialize<JsonElement>(
            await (await AskAsync(browser.Http, tokens.AccessToken)).Content.ReadAsStringAsync());

        Assert.Equal(partner.Name, info.GetProperty("name").GetString());
        Assert.Equal(partner.Email, info.GetProperty("email").GetString());
        Assert.Equal(partner.Organisation, info.GetProperty("organisation_name").GetString());
        Assert.Equal([People.Kent, "E06000035"],
            info.GetProperty("area").EnumerateArray().Select(area => area.GetString()!).OrderDescending());
        Assert.Equal(JsonValueKind.Array, info.GetProperty(ClaimNames.Role).ValueKind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not-a-token")]
    public async Task Without_a_good_token_it_says_nothing(string token) =>
        Assert.InRange((int)(await AskAsync(app.Client(), token)).StatusCode, 400, 401);

    [Fact]
    public async Task A_machine_is_nobody()
    {
        var http = app.Client();
        var token = (await http.TokenForAsync(DemoFiles.Client("kent-council"))).AccessToken;

        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(http, token)).StatusCode);
    }

    static Task<HttpResponseMessage> AskAsync(HttpClient http, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/connect/userinfo");
        request.Headers.Authorization = token.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", token);
        return http.SendAsync(request);
    }
}
