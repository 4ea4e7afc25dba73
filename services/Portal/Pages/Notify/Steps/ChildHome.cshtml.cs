using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class ChildHomePage(DraftsClient drafts, AreaRegister areas) : EntryPage<ChildDetails>(drafts, Entries.Children)
{
    const string AtIncident = "incident";

    [BindProperty]
    public PlaceKind? Where { get; set; }

    [BindProperty]
    public string? AreaCode { get; set; }

    [BindProperty]
    public string? Country { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Postcode { get; set; }

    /// <summary>An address of the draft to begin with: that of another child by its id, or "incident".</summary>
    [FromQuery(Name = "from")]
    public string? From { get; set; }

    public override Section Section => Journey.ChildHome;

    /// <summary>Addresses that the notification has already, while this child has none.</summary>
    public IReadOnlyList<(string From, string Text)> Known => AreaCode is not null || Country is not null ? [] :
    [
        .. (Draft.Content.Children ?? []).Index().Where(child => child.Item.Id != EntryId && child.Item.Home is not null)
            .DistinctBy(child => child.Item.Home)
            .Select(child => ($"{child.Item.Id}", $"The home of child {child.Index + 1}, {Words.NameOf(child.Item)}")),
        .. Draft.Content.Incident?.Place is { Address: not null } or { Postcode: not null }
            ? [(AtIncident, "Where the incident happened")]
            : Array.Empty<(string, string)>(),
    ];

    public IReadOnlyList<Choice> Sides => Choice.Each<PlaceKind>(Words.For);

    public IReadOnlyList<Choice> Areas => areas.Choices();

    protected override IReadOnlyList<Question> Asked => Where switch
    {
        PlaceKind.England => [new("home.areaCode", nameof(AreaCode), "Select the area where the child lives"), .. Others],
        PlaceKind.OutsideEngland => [new("home.areaCode", nameof(Country), "Enter the country where the child lives"), .. Others],
        _ => [new("home.areaCode", nameof(Where), "Select where the child lives"), .. Others],
    };

    static IReadOnlyList<Question> Others =>
    [
        new("home.country", nameof(Country), "Enter the country where the child lives", "Country"),
        new("home.address", nameof(Address), "Enter the address", "Address"),
        new("home.postcode", nameof(Postcode), "Enter the postcode", "Postcode"),
    ];

    protected override void Show(ChildDetails child)
    {
        var home = child.Home ?? Offered() ?? new ChildHome();
        (AreaCode, Country, Address, Postcode) = (home.AreaCode, home.Country, home.Address, home.Postcode);
        Where = home.Country is not null ? PlaceKind.OutsideEngland : home.AreaCode is not null ? PlaceKind.England : null;
    }

    // Shown to look at; it is the child's once it is saved.
    ChildHome? Offered() => From != AtIncident
        ? (Draft.Content.Children ?? []).FirstOrDefault(child => $"{child.Id}" == From)?.Home
        : Draft.Content.Incident?.Place is not { } place ? null
        : place.Where == PlaceKind.OutsideEngland ? new ChildHome { Country = place.Country, Address = place.Address }
        : new ChildHome { AreaCode = Draft.Content.AreaCode, Address = place.Address, Postcode = place.Postcode };

    protected override ChildDetails Change(ChildDetails child) => child with
    {
        Home = new ChildHome
        {
            AreaCode = Where == PlaceKind.England ? AreaCode.Tidy() : null,
            Country = Where == PlaceKind.OutsideEngland ? Country.Tidy() : null,
            Address = Address.Tidy(),
            Postcode = Postcode.TidyPostcode(),
        },
    };
}
