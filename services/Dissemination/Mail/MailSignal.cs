namespace Safeguarding.Dissemination.Mail;

/// <summary>Wakes this instance's delivery worker when there is mail to send.</summary>
public sealed class MailSignal : Signal;
