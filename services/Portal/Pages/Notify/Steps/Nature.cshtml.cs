using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class NaturePage(DraftsClient drafts) : StepPage(drafts)
{
    [BindProperty]
    public IncidentNature? Nature { get; set; }

    [BindProperty]
    public string? SuspectedCause { get; set; }

    public override Section Section => Journey.Nature;

    public IReadOnlyList<Choice> Natures => Choice.Each<IncidentNature>(Words.For);

    protected override IReadOnlyList<Question> Questions =>
    [
        new("incident.nature", nameof(Nature), "Select the nature of the incident"),
        new("incident.suspectedCause", nameof(SuspectedCause), "Enter the suspected cause", "Suspected cause"),
    ];

    protected override void Show(NotificationContent content) =>
        (Nature, SuspectedCause) = (content.Incident?.Nature, content.Incident?.SuspectedCause);

    protected override NotificationContent Change(NotificationContent content) => content with
    {
        Incident = (content.Incident ?? new IncidentDetails()) with { Nature = Nature, SuspectedCause = SuspectedCause.Tidy() },
    };
}
