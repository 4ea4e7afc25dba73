namespace Safeguarding.Dissemination.Search;

/// <summary>Wakes this instance's index right after new lessons; other instances find them by looking.</summary>
public sealed class IndexSignal : Signal;
