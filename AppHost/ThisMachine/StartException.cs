namespace Safeguarding.AppHost;

/// <summary>The platform cannot start, for a reason its operator can do something about: the message is all they see.</summary>
sealed class StartException(string message) : Exception(message);
