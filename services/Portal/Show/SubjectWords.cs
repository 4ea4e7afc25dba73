using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Show;

/// <summary>Requests of persons for what is held about them, in words.</summary>
public static class SubjectWords
{
    public static readonly IReadOnlyList<Choice> Outcomes = Choices.Of<SubjectRequestOutcome>(For);

    public static string For(SubjectRequestState state) => state switch
    {
        SubjectRequestState.Searching => "Being looked for",
        SubjectRequestState.Found => "To be answered",
        _ => "Closed",
    };

    public static string Colour(SubjectRequestState state) => state switch
    {
        SubjectRequestState.Searching => "blue",
        SubjectRequestState.Found => "yellow",
        _ => "grey",
    };

    public static string For(SubjectRequestOutcome outcome) => outcome switch
    {
        SubjectRequestOutcome.Answered => "The person was sent a copy",
        SubjectRequestOutcome.NothingHeld => "Nothing is held about the person, and they were told so",
        SubjectRequestOutcome.Refused => "It was refused, and the person was told why and where to complain",
        _ => "The person took it back",
    };

    public static string For(SubjectMatch match) => match switch
    {
        SubjectMatch.SameNhsNumber => "the same NHS number",
        SubjectMatch.SameNameAndBirthDate => "the same name and birth date",
        SubjectMatch.SameName => "the same name",
        _ => "the name stands in a text",
    };

    /// <summary>What was decided of a finding.</summary>
    public static string Decision(SubjectFinding finding) => finding switch
    {
        { Gone: true } => "Erased or deleted since",
        { IsSubject: null } => "To be decided",
        { IsSubject: true } => "In the copy",
        _ => "Another person",
    };
}
