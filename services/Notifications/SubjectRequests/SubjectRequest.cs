using System.Text.Json;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Sealing;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.SubjectRequests;

/// <summary>A person's request for what is held about them. Who they are is sealed under a key of the request's own.</summary>
public class SubjectRequest : SealedRow, IVersioned
{
    string? _person;
    string? _extendedBecause;
    string? _closedBecause;

    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required DateOnly DueOn { get; set; }

    public required DateTime OpenedAt { get; init; }

    public required string OpenedById { get; init; }

    /// <summary>See <see cref="Sought"/>.</summary>
    public required string? Person
    {
        get => Open(_person);
        init => _person = Close(value, _person);
    }

    /// <summary>How far the search has come, in the order of the keys; null before its first round.</summary>
    public Guid? SearchedTo { get; private set; }

    public DateTime? SearchedAt { get; private set; }

    /// <summary>How many drafts and notifications could not be opened, in which the person may be.</summary>
    public int Unreadable { get; private set; }

    public bool Extended { get; private set; }

    public string? ExtendedBecause
    {
        get => Open(_extendedBecause);
        private set => _extendedBecause = Close(value, _extendedBecause);
    }

    public SubjectRequestOutcome? Outcome { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public string? ClosedById { get; private set; }

    public string? ClosedBecause
    {
        get => Open(_closedBecause);
        private set => _closedBecause = Close(value, _closedBecause);
    }

    public int Version { get; set; }

    public List<FoundCase> Findings { get; } = [];

    public SubjectRequestState State => ClosedAt is not null ? SubjectRequestState.Closed
        : SearchedAt is null ? SubjectRequestState.Searching : SubjectRequestState.Found;

    public Sought Sought => JsonSerializer.Deserialize<Sought>(Person!)!;

    internal override Guid KeyId => Id;

    internal override string RowName => "";

    public void SearchTo(Guid key) => SearchedTo = key;

    public void CountUnreadable() => Unreadable++;

    public void EndSearch(DateTime now) => SearchedAt = now;

    public void Extend(DateOnly dueOn, string reason) => (DueOn, ExtendedBecause, Extended) = (dueOn, reason, true);

    public void End(SubjectRequestOutcome outcome, string? reason, CurrentUser user, DateTime now) =>
        (Outcome, ClosedBecause, ClosedById, ClosedAt) = (outcome, reason, user.Id, now);
}

/// <summary>A notification or draft in which the person was found, or may have been, and what was decided on it.</summary>
public class FoundCase : IVersioned
{
    public required Guid RequestId { get; init; }

    /// <summary>Id of the notification or draft.</summary>
    public required Guid DossierId { get; init; }

    /// <summary>Codes of <see cref="SubjectMatch"/>.</summary>
    public required List<string> Matches { get; init; }

    /// <summary>Null while nobody has decided.</summary>
    public bool? IsSubject { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public int Version { get; set; }

    public List<Redaction> Redactions { get; } = [];

    /// <summary>Takes over what is decided; returns what is as suggested again and is to be deleted.</summary>
    public IReadOnlyList<Redaction> Decide(DecideSubjectCaseRequest decision, DateTime now)
    {
        (IsSubject, DecidedAt) = (decision.IsSubject, now);
        var wanted = (decision.Redactions ?? []).ToDictionary(one => one.Key!);
        var gone = Redactions.Where(known => !wanted.ContainsKey(known.AnswerKey)).ToList();
        Redactions.RemoveAll(gone.Contains);
        foreach (var (key, one) in wanted)
        {
            if (Redactions.Find(known => known.AnswerKey == key) is not { } known)
                Redactions.Add(known = new Redaction { RequestId = RequestId, DossierId = DossierId, AnswerKey = key });
            known.Decide(one.Redacted!.Value, one.Replacement);
        }

        return gone;
    }
}

/// <summary>Whether one answer is left out of the copy, where it was decided otherwise than suggested.</summary>
public class Redaction : SealedRow
{
    string? _replacement;

    public required Guid RequestId { get; init; }

    public required Guid DossierId { get; init; }

    /// <summary>A digest under the request's key, see <see cref="SubjectAnswers"/>.</summary>
    public required string AnswerKey { get; init; }

    public bool Redacted { get; private set; }

    public string? Replacement
    {
        get => Open(_replacement);
        private set => _replacement = Close(value, _replacement);
    }

    internal override Guid KeyId => RequestId;

    internal override string RowName => $"{DossierId:N}/{AnswerKey}";

    public void Decide(bool redacted, string? replacement) => (Redacted, Replacement) = (redacted, redacted ? replacement : null);
}
