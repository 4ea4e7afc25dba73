using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notify.Steps;

/// <summary>
/// Whose notification it is (Children Act 2004 s.16C(1)): a council sends those of its own area and of areas that it replaced.
/// </summary>
public class AreaPage(DraftsClient drafts, AreaRegister areas, CurrentUser person) : StepPage(drafts)
{
    const string Another = "another";

    [BindProperty]
    public string? Area { get; set; }

    public override Section Section => Journey.Area;

    public bool IsOutsideEngland => Draft.Content.Incident?.Place?.Where == PlaceKind.OutsideEngland;

    public IReadOnlyList<Choice> Areas =>
    [
        .. areas.ServedBy(person.AreaCodes).Select(code => new Choice(code, areas.Name(code)!)),
        new Choice(Another, "Another area, whose council notifies"),
    ];

    protected override IReadOnlyList<Question> Questions => [new("areaCode", nameof(Area), "Select the responsible area")];

    protected override void Show(NotificationContent content) => Area = content.AreaCode;

    protected override NotificationContent Change(NotificationContent content)
    {
        if (Area == Another)
            ModelState.AddModelError(nameof(Area),
                "That area’s own council notifies. Hand the draft over to it; "
                + "if you do not agree who is responsible, ask the panel’s secretariat");
        return content with { AreaCode = Area.Tidy() };
    }
}
