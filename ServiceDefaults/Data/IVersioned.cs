namespace Safeguarding.ServiceDefaults.Data;

/// <summary>An aggregate whose changes are guarded: the version goes up with every save, and a save against an older one fails.</summary>
public interface IVersioned
{
    int Version { get; set; }
}
