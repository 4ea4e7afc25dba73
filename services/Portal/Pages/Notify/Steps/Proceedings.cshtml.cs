using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class ProceedingsPage(DraftsClient drafts) : StepPage(drafts)
{
    [BindProperty]
    public List<ProceedingKind> Kinds { get; set; } = [];

    /// <summary>How each stands, by the order of the kinds.</summary>
    [BindProperty]
    public List<string?> Details { get; set; } = [];

    public override Section Section => Journey.Proceedings;

    public IReadOnlyList<Choice> Choices => Choice.Each<ProceedingKind>(Words.For);

    protected override IReadOnlyList<Question> Questions =>
    [
        .. Kinds.Select((kind, index) =>
            new Question($"proceedings[{index}].details", $"Details[{(int)kind}]", "Enter how it stands", "How it stands")),
        new("proceedings", nameof(Kinds), "Select what runs beside"),
    ];

    protected override void Show(NotificationContent content)
    {
        var proceedings = content.Proceedings ?? [];
        Kinds = [.. proceedings.Select(known => known.Kind).OfType<ProceedingKind>().Distinct().Order()];
        // A program may have named one kind several times; here they are told together.
        Details = [.. Enum.GetValues<ProceedingKind>().Select(kind =>
            string.Join("\n\n", proceedings.Where(known => known.Kind == kind && known.Details is not null)
                .Select(known => known.Details)))];
    }

    protected override NotificationContent Change(NotificationContent content)
    {
        Kinds = [.. Kinds.Where(Enum.IsDefined).Distinct().Order()];
        Details = [.. Enum.GetValues<ProceedingKind>().Select(kind => Details.ElementAtOrDefault((int)kind))];
        return content with
        {
            Proceedings = [.. Kinds.Select(kind => new ParallelProceeding { Kind = kind, Details = Details[(int)kind].Tidy() })],
        };
    }
}
