using Safeguarding.Contracts.Identity;

namespace Safeguarding.Contracts.Notices;

/// <summary>
/// Somebody should look at something. Any service says so of its own facts; Identity decides whom it tells, when and how.
/// Carries ids, codes and dates only.
/// </summary>
public record NoticeRaised
{
    /// <summary>Follows from the fact alone: the same fact told again bears the same id and is told to nobody twice.</summary>
    public required Guid NoticeId { get; init; }

    /// <summary>What happened or is asked.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>What is asked or runs; <see cref="NoticeSettled"/> ends all notices of one matter.</summary>
    public required Guid MatterId { get; init; }

    /// <summary>For whom: everybody who fits one of these.</summary>
    public required IReadOnlyList<NoticeAudience> For { get; init; }

    /// <summary>Ids of people it is not for, such as who did it and who stepped back from the case.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>Ids of the only people who may be told, where the case is restricted; <see langword="null"/> where it is not.</summary>
    public IReadOnlyList<string>? OnlyPeople { get; init; }

    /// <summary>What its reader acts on: a draft, an inquiry, a panel case, a bulletin.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The notification it belongs to, or the draft that becomes one; <see langword="null"/> for none.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>The reference that people know it by; <see langword="null"/> for what has none yet.</summary>
    public string? Reference { get; init; }

    /// <summary>The last day for what is asked (Europe/London); <see langword="null"/> without a deadline.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Whether law or statutory guidance sets the deadline, or asks that its reader is told.</summary>
    public bool Statutory { get; init; }

    /// <summary>Whether it only sets the date in people's calendars, and nobody is told.</summary>
    public bool OnlySetsDate { get; init; }

    /// <summary>When it was raised (UTC).</summary>
    public required DateTime RaisedAt { get; init; }
}

/// <summary>
/// What notices asked is done, or their case has ended: they count as open no more. Ends those that were raised before it, also one that
/// arrives later.
/// </summary>
public record NoticeSettled
{
    /// <summary>The matter that is settled; or the subject or case with everything about it.</summary>
    public required Guid MatterId { get; init; }

    /// <summary>Id of the one person for whom it is settled; <see langword="null"/> for everybody.</summary>
    public string? PersonId { get; init; }

    /// <summary>When it was settled (UTC).</summary>
    public required DateTime SettledAt { get; init; }
}

/// <summary>Whom a notice is for: people who fit all that is given.</summary>
public record NoticeAudience
{
    /// <summary>GSS code of an area, or of one that was replaced: people who notify for it or are its partners
    /// today, or who have the role that is given.</summary>
    public string? AreaCode { get; init; }

    /// <summary>The partner of that area; <see langword="null"/> for all three.</summary>
    public Agency? Agency { get; init; }

    /// <summary>Whether only the organisation that signs for the agency is meant, where several serve the area.</summary>
    public bool Signs { get; init; }

    /// <summary>Code of the role they have.</summary>
    public string? Role { get; init; }

    /// <summary>What their organisation is: the department or the inspectorate; <see langword="null"/> for any.</summary>
    public OrganisationType? OrganisationKind { get; init; }

    /// <summary>
    /// The id by which the service that raises the notice asks to hear that they were told (<see cref="NoticeDelivered"/>);
    /// <see langword="null"/> where it does not ask.
    /// </summary>
    public Guid? TellAs { get; init; }

    /// <summary>Id of one person; where they have left, whoever fits the rest is meant.</summary>
    public string? PersonId { get; init; }
}

/// <summary>
/// A person of an audience that a service asked about was told of a notice by email: the mail was accepted. Published for each such person;
/// the earliest counts. Names nobody.
/// </summary>
public record NoticeDelivered
{
    /// <summary>The notice, by the id under which it was raised.</summary>
    public required Guid NoticeId { get; init; }

    /// <summary><see cref="NoticeAudience.TellAs"/> of the audiences that the person belongs to.</summary>
    public required IReadOnlyList<Guid> ToldAs { get; init; }

    /// <summary>When the mail was accepted (UTC).</summary>
    public required DateTime DeliveredAt { get; init; }
}
