using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class ChildPlansPage(DraftsClient drafts) : EntryPage<ChildDetails>(drafts, Entries.Children)
{
    const string None = "None";

    [BindProperty]
    public PlanStatus? Plan { get; set; }

    [BindProperty]
    public string? CurrentCategory { get; set; }

    [BindProperty]
    public string? PreviousCategory { get; set; }

    [BindProperty]
    public Answer? ChildInNeed { get; set; }

    /// <summary>Agencies, or "None" alone.</summary>
    [BindProperty]
    public List<string> KnownTo { get; set; } = [];

    public override Section Section => Journey.ChildPlans;

    public IReadOnlyList<Choice> Plans => Choice.Each<PlanStatus>(Words.For);

    public IReadOnlyList<Choice> Categories => CodeList.AbuseCategory.Choices();

    public IReadOnlyList<Choice> Answers => Choice.Each<Answer>(Words.For);

    public IReadOnlyList<Choice> Agencies => [.. Choice.Each<KnownAgency>(Words.For), new(None, "None of these")];

    protected override IReadOnlyList<Question> Asked =>
    [
        new("status.childProtectionPlan", nameof(Plan), "Select whether the child is or was on a child protection plan"),
        new("status.planCategory", Plan == PlanStatus.Previous ? nameof(PreviousCategory) : nameof(CurrentCategory),
            "Select the category of the plan"),
        new("status.childInNeed", nameof(ChildInNeed), "Select whether the child is a child in need"),
        new("status.knownTo", nameof(KnownTo), "Select the agencies that knew the child, or none of these"),
    ];

    protected override void Show(ChildDetails child)
    {
        var status = child.Status ?? new ChildStatus();
        (Plan, ChildInNeed) = (status.ChildProtectionPlan, status.ChildInNeed);
        CurrentCategory = Plan == PlanStatus.Current ? status.PlanCategory : null;
        PreviousCategory = Plan == PlanStatus.Previous ? status.PlanCategory : null;
        KnownTo = status.KnownTo switch
        {
            null => [],
            { Count: 0 } => [None],
            var agencies => [.. agencies.Select(agency => agency.ToString())],
        };
    }

    protected override ChildDetails Change(ChildDetails child)
    {
        if (KnownTo.Contains(None) && KnownTo.Count > 1)
            ModelState.AddModelError(nameof(KnownTo), "Select agencies, or none of these");
        return child with
        {
            Status = (child.Status ?? new ChildStatus()) with
            {
                ChildProtectionPlan = Plan,
                PlanCategory = Plan switch
                {
                    PlanStatus.Current => CurrentCategory.Tidy(),
                    PlanStatus.Previous => PreviousCategory.Tidy(),
                    _ => null,
                },
                ChildInNeed = ChildInNeed,
                KnownTo = KnownTo.Count == 0 ? null
                    : [.. Enum.GetValues<KnownAgency>().Where(agency => KnownTo.Contains(agency.ToString()))],
            },
        };
    }
}
