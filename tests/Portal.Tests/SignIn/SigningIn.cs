namespace Safeguarding.Portal.Tests.SignIn;

static class SigningIn
{
    /// <summary>Opens a page that asks who one is, answers, and arrives.</summary>
    public static async Task<Seen> SignInAsync(this Visitor visitor, DemoPerson person, string path = "/dashboard") =>
        await visitor.SendAsync(await visitor.OpenAsync(path), "/sign-in", ("email", person.Email), ("password", person.Password));
}
