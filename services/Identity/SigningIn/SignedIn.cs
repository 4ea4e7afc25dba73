using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.SigningIn;

/// <summary>Who is signed in in a browser, and by what methods of <see cref="SignInMethods"/>.</summary>
public sealed record SignedIn(Person Person, Session Session, IReadOnlyList<string> Methods)
{
    /// <summary>False after a role was given that asks for more than was proved.</summary>
    public bool IsEnough => Methods.AreEnoughFor(Person);
}
