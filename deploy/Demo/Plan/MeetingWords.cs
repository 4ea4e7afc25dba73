namespace Safeguarding.Demo.Plan;

/// <summary>Who sits on the panel, why a member steps back from a case, and why a reviewer leaves the pool.</summary>
/// <param name="Members">The chair stands first.</param>
sealed record MeetingWords(IReadOnlyList<string> Members, IReadOnlyList<string> Conflicts, IReadOnlyList<string> Removals)
{
    public static readonly MeetingWords Known = DataFile.Read<MeetingWords>("panel-meetings");
}
