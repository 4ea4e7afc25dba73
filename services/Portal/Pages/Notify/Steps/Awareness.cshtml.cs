using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify.Steps;

/// <summary>The date that starts the clock. Where it has run out already, the next page asks why; nothing is held back for it.</summary>
public class AwarenessPage(DraftsClient drafts, TimeProvider clock) : StepPage(drafts)
{
    const string Name = "Date when your authority became aware";

    [BindProperty]
    public DateEntry BecameAware { get; set; } = new();

    public override Section Section => Journey.Awareness;

    protected override string Onward => Draft.IsLate(clock) ? $"{Home}/{Journey.Lateness.Slug}" : base.Onward;

    protected override IReadOnlyList<Question> Questions =>
        [new("becameAwareOn", nameof(BecameAware), "Enter the date when your authority became aware", Name)];

    protected override void Show(NotificationContent content) => BecameAware = DateEntry.Of(content.BecameAwareOn);

    protected override NotificationContent Change(NotificationContent content) =>
        content with { BecameAwareOn = Read(BecameAware, nameof(BecameAware), Name) };
}
