namespace Safeguarding.Contracts.Notifications;

/// <summary>Why two notifications may be of one incident.</summary>
public enum DuplicateReason
{
    /// <summary>The same responsible area, and the incidents lie within 14 days.</summary>
    SameAreaAndTime,

    /// <summary>A child with the same NHS number.</summary>
    SameNhsNumber,

    /// <summary>A child with the same name and birth date.</summary>
    SameNameAndBirthDate,
}
