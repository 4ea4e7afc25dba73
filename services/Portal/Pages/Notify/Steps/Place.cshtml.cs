using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class PlacePage(DraftsClient drafts) : StepPage(drafts)
{
    [BindProperty]
    public PlaceKind? Where { get; set; }

    [BindProperty]
    public string? Country { get; set; }

    [BindProperty]
    public IncidentSetting? Setting { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Postcode { get; set; }

    public override Section Section => Journey.Place;

    public IReadOnlyList<Choice> Sides => Choice.Each<PlaceKind>(Words.For);

    public IReadOnlyList<Choice> Settings => Choice.Each<IncidentSetting>(Words.For);

    protected override IReadOnlyList<Question> Questions =>
    [
        new("incident.place.where", nameof(Where), "Select whether it happened in England"),
        new("incident.place.country", nameof(Country), "Enter the country", "Country"),
        new("incident.place.setting", nameof(Setting), "Select the kind of place"),
        new("incident.place.address", nameof(Address), "Enter the address", "Address"),
        new("incident.place.postcode", nameof(Postcode), "Enter the postcode", "Postcode"),
    ];

    protected override void Show(NotificationContent content)
    {
        var place = content.Incident?.Place ?? new IncidentPlace();
        (Where, Country, Setting, Address, Postcode) = (place.Where, place.Country, place.Setting, place.Address, place.Postcode);
    }

    protected override NotificationContent Change(NotificationContent content) => content with
    {
        Incident = (content.Incident ?? new IncidentDetails()) with
        {
            Place = new IncidentPlace
            {
                Where = Where,
                Country = Where == PlaceKind.OutsideEngland ? Country.Tidy() : null,
                Setting = Setting,
                Address = Address.Tidy(),
                Postcode = Postcode.TidyPostcode(),
            },
        },
    };
}
