namespace Safeguarding.LocalInquiries.Model;

/// <summary>What the form says of one section.</summary>
public record SectionTemplate(string Key, string Title, string Hint, bool Required, int MaxLength);
