namespace Safeguarding.Dissemination.Mail;

/// <summary>Wakes this instance's fan-out when a bulletin was issued.</summary>
public sealed class IssueSignal : Signal;
