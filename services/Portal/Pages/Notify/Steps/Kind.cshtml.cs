using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class KindPage(DraftsClient drafts) : StepPage(drafts)
{
    [BindProperty]
    public IncidentKind? Kind { get; set; }

    public override Section Section => Journey.Kind;

    public IReadOnlyList<Choice> Kinds => Choice.Each<IncidentKind>(Words.For, kind => kind switch
    {
        IncidentKind.ChildDeath or IncidentKind.SeriousHarm => "Abuse or neglect of the child is known or suspected.",
        IncidentKind.LookedAfterChildDeath => "Whatever the cause, also where there is no abuse or neglect.",
        IncidentKind.CareLeaverDeath => "It is recorded here. The panel does not consider it.",
        _ => "For example a child who harmed another and was abused before.",
    });

    protected override IReadOnlyList<Question> Questions => [new("kind", nameof(Kind), "Select the kind of incident")];

    protected override void Show(NotificationContent content) => Kind = content.Kind;

    protected override NotificationContent Change(NotificationContent content) => content with { Kind = Kind };
}
