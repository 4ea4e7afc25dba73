namespace Safeguarding.Portal.Pages;

/// <summary>What the partners of an area call a case among themselves; empty takes the name away.</summary>
public record NicknameForm(string? Nickname);
