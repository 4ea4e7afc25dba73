namespace Safeguarding.Identity.Server;

static class TokenLifetimes
{
    /// <summary>Short, because services cannot be told that a token has ended: leaving takes effect when it runs out.</summary>
    public static readonly TimeSpan PersonAccess = TimeSpan.FromMinutes(5);

    public static readonly TimeSpan ClientAccess = TimeSpan.FromMinutes(15);

    /// <summary>How long the portal may go on without the person; each refresh begins it anew.</summary>
    public static readonly TimeSpan Refresh = TimeSpan.FromHours(8);

    /// <summary>Two requests of one browser may refresh at the same moment; a stolen token used later ends the whole grant.</summary>
    public static readonly TimeSpan RefreshReuse = TimeSpan.FromSeconds(10);

    /// <summary>Ended grants and tokens are kept this long before they are deleted.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(14);
}
