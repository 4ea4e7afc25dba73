using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class ChildCarePage(DraftsClient drafts, AreaRegister areas) : EntryPage<ChildDetails>(drafts, Entries.Children)
{
    [BindProperty]
    public Answer? LookedAfter { get; set; }

    [BindProperty]
    public string? LegalStatus { get; set; }

    [BindProperty]
    public string? PlacementType { get; set; }

    [BindProperty]
    public string? PlacingArea { get; set; }

    [BindProperty]
    public Answer? CareLeaver { get; set; }

    public override Section Section => Journey.ChildCare;

    public bool AsksLookedAfter => Asks("status.lookedAfter") || LookedAfter is not null;

    public bool AsksCareLeaver => Asks("status.careLeaver") || CareLeaver is not null;

    public IReadOnlyList<Choice> Answers => Choice.Each<Answer>(Words.For);

    public IReadOnlyList<Choice> LegalStatuses => CodeList.LegalStatus.Choices();

    public IReadOnlyList<Choice> PlacementTypes => CodeList.PlacementType.Choices();

    public IReadOnlyList<Choice> Areas => areas.Choices();

    protected override IReadOnlyList<Question> Asked =>
    [
        new("status.lookedAfter", nameof(LookedAfter), "Select whether the child is looked after"),
        new("status.legalStatus", nameof(LegalStatus), "Select the legal status"),
        new("status.placementType", nameof(PlacementType), "Select the type of placement"),
        new("status.placingAreaCode", nameof(PlacingArea), "Select the area that placed the child"),
        new("status.careLeaver", nameof(CareLeaver), "Select whether the person is a care leaver"),
        // Whether 18 to 24 is an age of a child depends on this answer.
        new("birthDate", nameof(CareLeaver), "Enter the child’s age first"),
        new("age", nameof(CareLeaver), "Enter the child’s age first"),
    ];

    protected override bool Needs(Question question) => !question.Path.EndsWith("birthDate", StringComparison.Ordinal);

    protected override void Show(ChildDetails child)
    {
        var status = child.Status ?? new ChildStatus();
        (LookedAfter, LegalStatus, PlacementType) = (status.LookedAfter, status.LegalStatus, status.PlacementType);
        (PlacingArea, CareLeaver) = (status.PlacingAreaCode, status.CareLeaver);
    }

    protected override ChildDetails Change(ChildDetails child) => child with
    {
        Status = (child.Status ?? new ChildStatus()) with
        {
            LookedAfter = LookedAfter,
            LegalStatus = LookedAfter == Answer.Yes ? LegalStatus.Tidy() : null,
            PlacementType = LookedAfter == Answer.Yes ? PlacementType.Tidy() : null,
            PlacingAreaCode = LookedAfter == Answer.Yes ? PlacingArea.Tidy() : null,
            CareLeaver = CareLeaver,
        },
    };
}
