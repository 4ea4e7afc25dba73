using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class LatenessPage(DraftsClient drafts) : StepPage(drafts)
{
    [BindProperty]
    public LateReason? LateReason { get; set; }

    public override Section Section => Journey.Lateness;

    public IReadOnlyList<Choice> Reasons => Choice.Each<LateReason>(Words.For);

    protected override IReadOnlyList<Question> Questions => [new("lateReason", nameof(LateReason), "Select why it is late")];

    protected override void Show(NotificationContent content) => LateReason = content.LateReason;

    protected override NotificationContent Change(NotificationContent content) => content with { LateReason = LateReason };
}
