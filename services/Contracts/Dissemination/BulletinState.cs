namespace Safeguarding.Contracts.Dissemination;

/// <summary>Where a bulletin stands.</summary>
public enum BulletinState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Its writer has done; a second person is asked to approve it.</summary>
    AwaitingApproval,

    /// <summary>Approved by a second person in its present version.</summary>
    Approved,

    /// <summary>Approved, and to be sent by itself at a set time.</summary>
    Scheduled,

    /// <summary>Sent to subscribers and public.</summary>
    Issued,

    /// <summary>Issued, then taken back: the public page says so and no more mail is sent.</summary>
    Withdrawn,
}
