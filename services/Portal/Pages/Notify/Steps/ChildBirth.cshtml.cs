using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

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
    public AgeUnit Unit { get; set; }

    [BindProperty]
    public DateEntry Expected { get; set; } = new();

    public IReadOnlyList<Choice> Units => Choice.Each<AgeUnit>(Words.For);

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
        new("ageUnit", nameof(Unit), "Select what the age is counted in"),
        new("expectedOn", nameof(Expected), "Enter the expected date of birth", "Expected date of birth"),
    ];

    protected override void Show(ChildDetails child)
    {
        BirthDate = DateEntry.Of(child.BirthDate);
        Age = child.Age?.ToString(CultureInfo.InvariantCulture);
        Unit = child.AgeUnit ?? AgeUnit.Years;
        Expected = DateEntry.Of(child.ExpectedOn);
        Known = child switch
        {
            { BirthDate: not null } => nameof(BirthDate),
            { Age: not null } => nameof(Age),
            { ExpectedOn: not null } => nameof(Expected),
            _ => null,
        };
    }

    protected override ChildDetails Change(ChildDetails child)
    {
        var age = Known == nameof(Age) ? ReadAge() : null;
        return child with
        {
            BirthDate = Known == nameof(BirthDate) ? Read(BirthDate, nameof(BirthDate), "Birth date") : null,
            Age = age,
            AgeUnit = age is null || Unit == AgeUnit.Years ? null : Unit,
            ExpectedOn = Known == nameof(Expected) ? Read(Expected, nameof(Expected), "Expected date of birth") : null,
        };
    }

    int? ReadAge()
    {
        if (Age.Tidy() is not { } typed)
            return null;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        ModelState.AddModelError(nameof(Age), "Enter the age as a whole number, for example 4; 0 years for a child under 1");
        return null;
    }
}
