using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class ChildHomePage(DraftsClient drafts, AreaRegister areas) : EntryPage<ChildDetails>(drafts, Entries.Children)
{
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

    public override Section Section => Journey.ChildHome;

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
        var home = child.Home ?? new ChildHome();
        (AreaCode, Country, Address, Postcode) = (home.AreaCode, home.Country, home.Address, home.Postcode);
        Where = home.Country is not null ? PlaceKind.OutsideEngland : home.AreaCode is not null ? PlaceKind.England : null;
    }

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
