using System.Net;
using System.Text;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Tests;

/// <summary>What outsiders may send to the endpoints that everyone reaches: an answer that names the mistake, never a 500.</summary>
public class BadInputTests(IdentityApp app)
{
    const string Form = "application/x-www-form-urlencoded";

    public static TheoryData<string, string, string> Bodies { get; } = new()
    {
        { "empty", Form, "" },
        { "no grant type", Form, "client_id=portal" },
        { "unknown grant type", Form, "grant_type=password&username=a&password=b&client_id=portal" },
        { "grant type twice", Form, "grant_type=client_credentials&grant_type=refresh_token&client_id=portal" },
        { "JSON", "application/json", """{"grant_type":"client_credentials"}""" },
        { "no content type", "", "grant_type=client_credentials" },
        { "unreadable multipart", "multipart/form-data; boundary=x", "--x" },
        { "broken escapes", Form, "grant_type=%&client_id=%zz&client_secret=%00" },
        { "null character", Form, "grant_type=client_credentials&client_id=leeds%00council&client_secret=x" },
        { "invalid UTF-8", Form, "grant_type=client_credentials&client_id=%ff%fe&client_secret=%c3%28" },
        { "long client id", Form, "grant_type=client_credentials&client_secret=x&client_id=" + new string('a', 100_000) },
        { "SQL", Form, "grant_type=client_credentials&client_id=' OR 1=1 --&client_secret=x" },
        { "bad code", Form,
            "grant_type=authorization_code&code=x&code_verifier=y&redirect_uri=z&client_id=portal&client_secret="
                + PortalClient.DemoSecret },
        { "bad refresh token", Form,
            "grant_type=refresh_token&refresh_token=%F0%9F%98%80&client_id=portal&client_secret=" + PortalClient.DemoSecret },
        { "too many fields", Form, string.Join('&', Enumerable.Range(0, 2_000).Select(number => $"field{number}=x")) },
        { "long key", Form, new string('k', 5_000) + "=x" },
        { "form fields as arrays", Form, "email[]=a&password[]=b&returnUrl[]=c" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Every_form_endpoint_refuses_what_it_cannot_read(string what, string contentType, string body)
    {
        foreach (var path in new[] { "/connect/token", "/connect/revoke", "/connect/introspect", "/connect/authorize", "/connect/logout",
            "/sign-in", "/sign-in/code", "/sign-in/set-up", "/sign-out" })
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            if (contentType.Length > 0)
                content.Headers.TryAddWithoutValidation("Content-Type", contentType);

            using var answer = await app.Client().PostAsync(new Uri(path, UriKind.Relative), content);

            Assert.True((int)answer.StatusCode is (>= 300 and < 500), $"{what} at {path}: {(int)answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("a@b.example", 300)]
    [InlineData("' OR 1=1 --", 20)]
    [InlineData("\ud83d\ude00@leeds.example", 100_000)]
    [InlineData("a\ufffeb@leeds.example", 20)]
    [InlineData("\u200ba@leeds.example\ufdd0", 20)]
    public async Task Strange_addresses_and_passwords_are_simply_wrong(string email, int length)
    {
        var answer = await app.Browser().SignInAsync(email, new string('p', length));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Email address or password is wrong", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/connect/authorize")]
    [InlineData("/connect/authorize?client_id=portal")]
    [InlineData("/connect/authorize?client_id=%00&redirect_uri=%ff&scope=%F0%9F%98%80")]
    [InlineData("/connect/authorize?client_id=portal&request_uri=x")]
    [InlineData("/connect/logout?id_token_hint=x")]
    [InlineData("/connect/token")]
    [InlineData("/connect/userinfo")]
    [InlineData("/sign-in/code")]
    [InlineData("/sign-in/set-up?returnUrl=%00")]
    public async Task A_get_that_makes_no_sense_is_refused(string address) =>
        Assert.InRange((int)(await app.Browser().GetAsync(address)).StatusCode, 300, 499);
}
