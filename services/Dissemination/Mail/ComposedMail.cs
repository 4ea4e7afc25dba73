using MimeKit;

namespace Safeguarding.Dissemination.Mail;

/// <summary>A mail ready to go, and the token its links carry.</summary>
sealed record ComposedMail(MimeMessage Message, string Token);
