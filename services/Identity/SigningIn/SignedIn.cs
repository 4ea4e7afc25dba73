using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.SigningIn;

/// <summary>Who is signed in in a browser, and by what methods of <see cref="SignInMethods"/>.</summary>
public sealed record SignedIn(Person Person, Session Session, IReadOnlyList<string> Methods)
{
    static readonly TimeSpan Confirmed = TimeSpan.FromMinutes(10);

    /// <summary>When the person last gave password and code again in this session.</summary>
    public DateTime? ConfirmedAt { get; init; }

    /// <summary>Who sits down at an open browser must not take the account over.</summary>
    public bool IsConfirmedAt(DateTime now) => ConfirmedAt is { } at && now - at < Confirmed;

    /// <summary>False after a role was given that asks for more than was proved.</summary>
    public bool IsEnough => Methods.AreEnoughFor(Person);
}
