namespace Safeguarding.Contracts.Notifications;

/// <summary>One child of the notification. Holds the child's identity: never part of a message, a log or an address.</summary>
public record ChildDetails
{
    /// <summary>The caller's own id of this child, where it keeps one to find the child again; says nothing about it. None twice.</summary>
    public Guid? Id { get; init; }

    /// <summary>First names, at most 200 characters. Required unless unborn.</summary>
    public string? FirstNames { get; init; }

    /// <summary>Last name, at most 200 characters. Required unless unborn.</summary>
    public string? LastName { get; init; }

    /// <summary>Other names the child is known by, at most 400 characters.</summary>
    public string? OtherNames { get; init; }

    /// <summary>Birth date, not after the incident. Exactly one of birth date, age and expected date is required.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Age in completed years at the incident, where the birth date is not known: 0 to 17, a care leaver 18 to 24.</summary>
    public int? Age { get; init; }

    /// <summary>Expected date of birth of an unborn child.</summary>
    public DateOnly? ExpectedOn { get; init; }

    /// <summary>Sex. Required.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Code of the children in need census, for example <c>WBRI</c>; <c>NOBT</c> where not yet obtained. Required.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>Whether the child is disabled. Required.</summary>
    public Answer? Disabled { get; init; }

    /// <summary>Disability in words, at most 1,000 characters.</summary>
    public string? Disability { get; init; }

    /// <summary>First language, at most 100 characters.</summary>
    public string? FirstLanguage { get; init; }

    /// <summary>Where the child normally lives. Required.</summary>
    public ChildHome? Home { get; init; }

    /// <summary>School, college or nursery, at most 200 characters.</summary>
    public string? School { get; init; }

    /// <summary>NHS number: 10 digits, spaces allowed, the last a check digit.</summary>
    public string? NhsNumber { get; init; }

    /// <summary>Why an NHS number with a wrong check digit is nevertheless the one on record, at most 400 characters.</summary>
    public string? NhsNumberOverride { get; init; }

    /// <summary>Unique pupil number: check letter and 12 digits, the last of which may be a letter.</summary>
    public string? Upn { get; init; }

    /// <summary>Why a UPN with a wrong check letter is nevertheless the one on record, at most 400 characters.</summary>
    public string? UpnOverride { get; init; }

    /// <summary>The child's part in the incident. Required; the kind of notification needs at least one child who died or was harmed.</summary>
    public ChildRole? Role { get; init; }

    /// <summary>What the authorities knew of the child when the incident is notified. Required.</summary>
    public ChildStatus? Status { get; init; }
}
