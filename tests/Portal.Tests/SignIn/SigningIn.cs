using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.SignIn;

static class SigningIn
{
    /// <summary>Opens a page that asks who one is, answers with password and code, and arrives.</summary>
    public static async Task<Seen> SignInAsync(this Visitor visitor, DemoPerson person, string path = "/dashboard")
    {
        var asked = await visitor.SendAsync(await visitor.OpenAsync(path), "/sign-in", ("email", person.Email),
            ("password", person.Password));
        var arrived = await visitor.SendAsync(asked, "/sign-in/code", ("code", AuthenticatorApp.Code(person.TotpSecret)));
        Assert.False(arrived.Path.StartsWith("/sign-in", StringComparison.Ordinal), arrived.Main);
        return arrived;
    }
}
