namespace Safeguarding.Contracts.Notifications;

/// <summary>How sure it is that there was abuse or neglect.</summary>
public enum AbuseCertainty
{
    /// <summary>Known.</summary>
    Known,

    /// <summary>Suspected.</summary>
    Suspected,
}
