namespace Safeguarding.Dissemination.Search;

/// <summary>What comes first. Without words nothing matches better than anything else, and the newest is first.</summary>
public enum HitOrder
{
    BestMatch,
    Newest,
    Oldest,
}
