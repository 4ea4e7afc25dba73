using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class ActionsPage(DraftsClient drafts) : StepPage(drafts)
{
    [BindProperty]
    public string? ImmediateActions { get; set; }

    public override Section Section => Journey.Actions;

    protected override IReadOnlyList<Question> Questions =>
    [
        new("immediateActions", nameof(ImmediateActions), "Enter what was done at once, or that nothing was needed",
            "What was done straight away"),
    ];

    protected override void Show(NotificationContent content) => ImmediateActions = content.ImmediateActions;

    protected override NotificationContent Change(NotificationContent content) =>
        content with { ImmediateActions = ImmediateActions.Tidy() };
}
