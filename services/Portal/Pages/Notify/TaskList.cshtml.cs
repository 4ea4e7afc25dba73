using Safeguarding.Client;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>What is done and what is still to do before the notification can be sent, page by page.</summary>
public class TaskListPage(DraftsClient drafts) : DraftPage(drafts)
{
    public static IReadOnlyList<(string Title, IReadOnlyList<Section> Steps)> Parts { get; } =
    [
        ("The incident",
        [
            Journey.Kind, Journey.Awareness, Journey.Date, Journey.Place, Journey.Area, Journey.OtherAreas, Journey.Nature, Journey.Abuse,
        ]),
        ("What is known", [Journey.Narrative, Journey.Actions]),
        ("Children and adults", [Journey.Children, Journey.Adults]),
        ("Proceedings and contact", [Journey.Proceedings, Journey.Media, Journey.Contact]),
    ];

    public bool CanBeSent => Draft.Missing.Count == 0;

    public int Completed => Parts.SelectMany(part => part.Steps).Count(step => Progress.Of(step, Draft).IsDone);

    public static int Total => Parts.Sum(part => part.Steps.Count);
}
