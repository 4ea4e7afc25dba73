using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class ChildNamesPage(DraftsClient drafts) : EntryPage<ChildDetails>(drafts, Entries.Children)
{
    [BindProperty]
    public string? FirstNames { get; set; }

    [BindProperty]
    public string? LastName { get; set; }

    [BindProperty]
    public bool NameNotKnown { get; set; }

    [BindProperty]
    public string? NameDescription { get; set; }

    [BindProperty]
    public string? OtherNames { get; set; }

    [BindProperty]
    public ChildRole? Role { get; set; }

    public override Section Section => Journey.ChildNames;

    public IReadOnlyList<Choice> Roles => Choice.Each<ChildRole>(Words.For);

    protected override bool Adds => true;

    protected override IReadOnlyList<Question> Asked =>
    [
        new("firstNames", nameof(FirstNames), "Enter the child’s name, or say that it is not known yet", "First names"),
        new("lastName", nameof(LastName), "Enter the child’s last name", "Last name"),
        new("nameDescription", nameof(NameDescription), "Enter a description, for example baby found on 3 May", "Description"),
        new("otherNames", nameof(OtherNames), "Enter other names", "Other names"),
        new("role", nameof(Role), "Select the child’s part in the incident"),
    ];

    protected override void Show(ChildDetails child)
    {
        (FirstNames, LastName, OtherNames, Role) = (child.FirstNames, child.LastName, child.OtherNames, child.Role);
        (NameNotKnown, NameDescription) = (child.NameNotKnown == true, child.NameDescription);
    }

    protected override ChildDetails Change(ChildDetails child) => child with
    {
        FirstNames = FirstNames.Tidy(),
        LastName = LastName.Tidy(),
        NameNotKnown = NameNotKnown ? true : null,
        NameDescription = NameNotKnown ? NameDescription.Tidy() : null,
        OtherNames = OtherNames.Tidy(),
        Role = Role,
    };

    // Whether a child is unborn, and so needs no name, is asked on the next page.
    protected override bool Needs(Question question) => question.Field is nameof(Role) or nameof(NameDescription);
}
