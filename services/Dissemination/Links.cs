namespace Safeguarding.Dissemination;

/// <summary>Public addresses, as they stand in mail and feeds.</summary>
public sealed class Links(DisseminationOptions options)
{
    public Uri Home => options.PublicOrigin;

    public Uri Bulletins => new(options.PublicOrigin, "/bulletins");

    public Uri Library => new(options.PublicOrigin, "/library");

    public Uri Lesson(string slug) => new(options.PublicOrigin, $"/library/lessons/{slug}");

    public Uri Bulletin(int issueNumber) => new(options.PublicOrigin, $"/bulletins/{issueNumber}");

    public Uri Confirm(string token) => new(options.PublicOrigin, $"/subscriptions/confirm/{token}");

    public Uri Manage(string token) => new(options.PublicOrigin, $"/subscriptions/manage/{token}");

    public Uri Unsubscribe(string token) => new(options.PublicOrigin, $"/subscriptions/unsubscribe/{token}");

    /// <summary>For mail programs' own button: acts on POST only (RFC 8058).</summary>
    public Uri OneClickUnsubscribe(string token) => new(options.PublicOrigin, $"/api/dissemination/subscriptions/unsubscribe/{token}");

    public Uri Feed(string name) => new(options.PublicOrigin, $"/feeds/{name}");
}
