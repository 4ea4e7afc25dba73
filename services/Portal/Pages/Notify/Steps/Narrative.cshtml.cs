using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class NarrativePage(DraftsClient drafts) : StepPage(drafts)
{
    [BindProperty]
    public string? Narrative { get; set; }

    public override Section Section => Journey.Narrative;

    protected override IReadOnlyList<Question> Questions =>
        [new("narrative", nameof(Narrative), "Enter what is known", "What is known about the case")];

    protected override void Show(NotificationContent content) => Narrative = content.Narrative;

    protected override NotificationContent Change(NotificationContent content) => content with { Narrative = Narrative.Tidy() };
}
