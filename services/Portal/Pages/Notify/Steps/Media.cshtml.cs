using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class MediaPage(DraftsClient drafts) : StepPage(drafts)
{
    [BindProperty]
    public MediaInterest? MediaInterest { get; set; }

    public override Section Section => Journey.Media;

    public IReadOnlyList<Choice> Interests => Choice.Each<MediaInterest>(Words.For);

    protected override IReadOnlyList<Question> Questions =>
        [new("mediaInterest", nameof(MediaInterest), "Select whether media take an interest")];

    protected override void Show(NotificationContent content) => MediaInterest = content.MediaInterest;

    protected override NotificationContent Change(NotificationContent content) => content with { MediaInterest = MediaInterest };
}
