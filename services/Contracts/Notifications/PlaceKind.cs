namespace Safeguarding.Contracts.Notifications;

/// <summary>Which side of England's border.</summary>
public enum PlaceKind
{
    /// <summary>In England.</summary>
    England,

    /// <summary>In Wales, Scotland, Northern Ireland or abroad.</summary>
    OutsideEngland,
}
