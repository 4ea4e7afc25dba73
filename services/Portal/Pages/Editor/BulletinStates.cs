using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>Where a bulletin stands, as editors say it.</summary>
static class BulletinStates
{
    public static readonly IReadOnlyList<BulletinState> All = Enum.GetValues<BulletinState>();

    public static string Words(this BulletinState state) => state switch
    {
        BulletinState.Draft => "Draft",
        BulletinState.AwaitingApproval => "Waiting for second person",
        BulletinState.Scheduled => "Scheduled",
        BulletinState.Approved => "Approved",
        BulletinState.Issued => "Sent",
        BulletinState.Withdrawn => "Withdrawn",
        _ => state.ToString(),
    };

    public static string Colour(this BulletinState state) => state switch
    {
        BulletinState.Draft => "grey",
        BulletinState.AwaitingApproval => "yellow",
        BulletinState.Scheduled => "blue",
        BulletinState.Approved => "turquoise",
        BulletinState.Issued => "green",
        _ => "red",
    };

    /// <summary>What tells it from another bulletin of the same title.</summary>
    public static string WhichOne(this BulletinHeading bulletin) => bulletin is { IssueNumber: { } issue, IssuedAt: { } at }
        ? $"issue {issue}, sent on {Dates.Brief(at)}"
        : $"{bulletin.State.Words().ToLowerInvariant()}, last changed on {Dates.Brief(bulletin.ChangedAt)}";

    /// <summary>As the API and the address name it.</summary>
    public static string Code(this BulletinState state) => char.ToLowerInvariant(state.ToString()[0]) + state.ToString()[1..];
}
