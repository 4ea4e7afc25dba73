namespace Safeguarding.Contracts.Notifications;

/// <summary>What may be of the same incident as a draft or a notification, newest first, at most 20.</summary>
/// <param name="Candidates">None where nothing is alike.</param>
public record DuplicateCandidates(IReadOnlyList<DuplicateCandidate> Candidates);
