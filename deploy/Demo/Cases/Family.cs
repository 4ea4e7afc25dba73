using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.People;

namespace Safeguarding.Demo.Cases;

/// <summary>What the members of one made-up family have in common.</summary>
sealed class Family
{
    static readonly (string Code, double Share)[] Ethnicities =
    [
        ("WBRI", 58), ("WOTH", 5), ("WROM", 1), ("MWBC", 4), ("MWBA", 2), ("MWAS", 2), ("MOTH", 3), ("APKN", 6), ("AIND", 2), ("ABAN", 2),
            ("AOTH", 2),
        ("BCRB", 3), ("BAFR", 5), ("BOTH", 1), ("OOTH", 2), ("NOBT", 2),
    ];

    static readonly (string Name, double Share)[] Languages = [("English", 84), ("Polish", 4), ("Urdu", 4), ("Romanian", 3), ("Arabic", 2),
        ("Bengali", 2), ("Somali", 1)];

    public Family(Place place, Dice dice)
    {
        Surname = Names.Known.Surname(dice);
        Ethnicity = dice.Pick(Ethnicities, entry => entry.Share).Code;
        Language = dice.Pick(Languages, entry => entry.Share).Name;
        // One in eleven families has moved: the area of residence is another than that of the incident.
        Residence = dice.Chance(0.09) ? dice.Pick(place.Neighbours) : place.Code;
        (Address, Postcode) = place.Address(dice);
    }

    public string Surname { get; }
    public string Ethnicity { get; }
    public string Language { get; }
    public string Residence { get; private set; }
    public string Address { get; }
    public string Postcode { get; }

    public ChildHome Home => new() { AreaCode = Residence, Address = Address, Postcode = Postcode };

    /// <summary>Outside England the area of residence notifies.</summary>
    public void LivesIn(string areaCode) => Residence = areaCode;
}
