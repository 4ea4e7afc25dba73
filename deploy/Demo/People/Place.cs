using System.Globalization;

namespace Safeguarding.Demo.People;

/// <summary>An area as its addresses are made: towns that exist, streets and postcode districts that do not.</summary>
/// <param name="Code">GSS code.</param>
/// <param name="Share">Its part of the year's notifications.</param>
/// <param name="Phone">The beginning of telephone numbers that are kept for fiction.</param>
/// <param name="Neighbours">Codes of areas that families move to and children are placed in.</param>
sealed record Place(
    string Code, string Name, double Share, string Outward, string Phone, IReadOnlyList<string> Towns, IReadOnlyList<string> Schools,
        IReadOnlyList<string> Neighbours)
{
    static readonly string[] Streets = DataFile.Read<string[]>("streets");

    public static readonly IReadOnlyList<Place> All = DataFile.Read<Place[]>("places");

    public static Place Of(string code) => All.Single(place => place.Code == code);

    public (string Address, string Postcode) Address(Dice dice) =>
        (string.Create(CultureInfo.InvariantCulture, $"{dice.Between(1, 148)} {dice.Pick(Streets)}, {dice.Pick(Towns)}"), Postcode(dice));

    string Postcode(Dice dice) => $"{Outward} {dice.Between(1, 9)}{Letter(dice)}{Letter(dice)}";

    static char Letter(Dice dice) => dice.Pick("ABDEFGHJLNPQRSTUWXYZ".ToCharArray());
}
