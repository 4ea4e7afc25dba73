using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class AdultPersonPage(DraftsClient drafts) : EntryPage<AdultDetails>(drafts, Entries.Adults)
{
    [BindProperty]
    public string? FirstNames { get; set; }

    [BindProperty]
    public string? LastName { get; set; }

    [BindProperty]
    public bool NameNotKnown { get; set; }

    [BindProperty]
    public string? OtherNames { get; set; }

    [BindProperty]
    public DateEntry BirthDate { get; set; } = new();

    [BindProperty]
    public AdultRole? Role { get; set; }

    [BindProperty]
    public bool AllegedPerpetrator { get; set; }

    public override Section Section => Journey.AdultPerson;

    public IReadOnlyList<Choice> Roles => Choice.Each<AdultRole>(Words.For);

    protected override bool Adds => true;

    protected override IReadOnlyList<Question> Asked =>
    [
        new("firstNames", nameof(FirstNames), "Enter the first names", "First names"),
        new("lastName", nameof(LastName), "Enter the last name, or say that the name is not known", "Last name"),
        new("otherNames", nameof(OtherNames), "Enter other names", "Other names"),
        new("birthDate", nameof(BirthDate), "Enter the birth date", "Birth date"),
        new("role", nameof(Role), "Select who the adult is"),
    ];

    protected override void Show(AdultDetails adult)
    {
        (FirstNames, LastName, OtherNames) = (adult.FirstNames, adult.LastName, adult.OtherNames);
        NameNotKnown = adult.NameNotKnown == true;
        BirthDate = DateEntry.Of(adult.BirthDate);
        Role = adult.Role;
        AllegedPerpetrator = adult.AllegedPerpetrator == true;
    }

    protected override AdultDetails Change(AdultDetails adult) => adult with
    {
        FirstNames = FirstNames.Tidy(),
        LastName = LastName.Tidy(),
        NameNotKnown = NameNotKnown ? true : null,
        OtherNames = OtherNames.Tidy(),
        BirthDate = Read(BirthDate, nameof(BirthDate), "Birth date"),
        Role = Role,
        AllegedPerpetrator = AllegedPerpetrator ? true : null,
    };
}
