using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Demo.People;

/// <summary>Names that read like names. Surnames are made up, so that nobody finds theirs in a list of incidents.</summary>
sealed record Names(IReadOnlyList<string> Girls, IReadOnlyList<string> Boys, IReadOnlyList<string> Women, IReadOnlyList<string> Men,
    IReadOnlyList<string> Surnames)
{
    public static readonly Names Known = DataFile.Read<Names>("names");

    public string Child(Sex sex, Dice dice) => dice.Pick(sex == Sex.Female ? Girls : Boys);

    public string Adult(bool woman, Dice dice) => dice.Pick(woman ? Women : Men);

    public string Surname(Dice dice) => dice.Pick(Surnames);
}
