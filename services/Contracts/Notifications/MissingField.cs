namespace Safeguarding.Contracts.Notifications;

/// <summary>Something that is still to be answered.</summary>
/// <param name="Path">Path in the content, for example <c>children[0].home.areaCode</c>.</param>
/// <param name="Message">What is asked, in words for display.</param>
public record MissingField(string Path, string Message);
