using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify.Steps;

/// <summary>Exactly one of birth date, age and expected date of birth.</summary>
public class ChildBirthPage(DraftsClient drafts) : EntryPage<ChildDetails>(drafts, Entries.Children)
{
    /// <summary>The name of the field that answers.</summary>
    [BindProperty]
    public string? Known { get; set; }

    [BindProperty]
    public DateEntry BirthDate { get; set; } = new();

    [BindProperty]
    public string? Age { get; set; }

    [BindProperty]
    public DateEntry Expected { get; set; } = new();

    public override Section Section => Journey.ChildBirth;

    public IReadOnlyList<Choice> Choices =>
    [
        new(nameof(BirthDate), "The birth date is known"),
        new(nameof(Age), "Only the age is known"),
        new(nameof(Expected), "The child is not born yet"),
    ];

    protected override IReadOnlyList<Question> Asked =>
    [
        new("birthDate", Choices.Any(choice => choice.Value == Known) ? Known! : nameof(Known), Known switch
        {
            nameof(BirthDate) => "Enter the birth date",
            nameof(Age) => "Enter the age",
            nameof(Expected) => "Enter the expected date of birth",
            _ => "Select what is known of the child’s age",
        }, "Birth date"),
        new("age", nameof(Age), "Enter the age", "Age"),
        new("expectedOn", nameof(Expected), "Enter the expected date of birth", "Expected date of birth"),
    ];

    protected override void Show(ChildDetails child)
    {
        BirthDate = DateEntry.Of(child.BirthDate);
        Age = child.Age?.ToString(CultureInfo.InvariantCulture);
        Expected = DateEntry.Of(child.ExpectedOn);
        Known = child switch
        {
            { BirthDate: not null } => nameof(BirthDate),
            { Age: not null } => nameof(Age),
            { ExpectedOn: not null } => nameof(Expected),
            _ => null,
        };
    }

    protected override ChildDetails Change(ChildDetails child) => child with
    {
        BirthDate = Known == nameof(BirthDate) ? Read(BirthDate, nameof(BirthDate), "Birth date") : null,
        Age = Known == nameof(Age) ? ReadAge() : null,
        ExpectedOn = Known == nameof(Expected) ? Read(Expected, nameof(Expected), "Expected date of birth") : null,
    };

    int? ReadAge()
    {
        if (Age.Tidy() is not { } typed)
            return null;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var years))
            return years;
        ModelState.AddModelError(nameof(Age), "Enter the age in whole years, for example 4; 0 for a child under 1");
        return null;
    }
}
