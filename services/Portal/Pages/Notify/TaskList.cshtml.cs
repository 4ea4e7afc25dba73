using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>What is done and what is still to do before the notification can be sent, page by page.</summary>
public class TaskListPage(DraftsClient drafts, CaseFileClient caseFile, AreaRegister areas) : DraftPage(drafts)
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

    /// <summary>
    /// Why it is late is asked while writing only where it is; an amendment may say it afterwards. That the panel was told before is
    /// there once it is answered.
    /// </summary>
    public IReadOnlyList<(string Title, IReadOnlyList<Section> Steps)> Shown =>
        Draft.Amends is not null ? WithFirst(Journey.Lateness)
        : Draft.Content.EarlierReport is not null ? WithFirst(Journey.EarlierReport)
        : Parts;

    public bool CanBeSent => Draft.Missing.Count == 0;

    /// <summary>How many answers there are and how many are still needed; what may stay empty counts once it is filled in.</summary>
    public string HowFar
    {
        get
        {
            IReadOnlyList<Progress> steps = [.. Parts.SelectMany(part => part.Steps).Select(step => Progress.Of(step, Draft))];
            var needed = steps.Count(step => !step.IsDone);
            return $"You have completed {Sections(steps.Count(step => step.IsCompleted))}. "
                + (needed == 0 ? "None is still needed." : needed == 1 ? "1 is still needed." : $"{needed} are still needed.");
        }
    }

    /// <summary>Whether partners were asked to comment, and have.</summary>
    public Progress Partners { get; private set; } = Progress.Optional;

    /// <summary>What the area calls the draft, so that it is told from others.</summary>
    public string? Nickname { get; private set; }

    public string NameOf(string areaCode) => areas.Name(areaCode) ?? areaCode;

    public async Task<IActionResult> OnPostNicknameAsync(
        [FromForm(Name = nameof(NicknameForm.Nickname))] string? nickname, CancellationToken ct) =>
        (await caseFile.NameAsync(Id, nickname, ct)).Refusal is { } refusal ? Again(refusal) : LocalRedirect(Home);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Nickname = (await caseFile.NicknamesAsync([Id], ct)).GetValueOrDefault(Id);
        if (Draft.SharedAt is null)
            return;
        var said = await caseFile.CommentsAsync(Id, ct) ?? [];
        Partners = said.Count switch
        {
            0 => new Progress("Asked", "blue"),
            1 => new Progress("1 answer", "green"),
            var count => new Progress($"{count} answers", "green"),
        };
    }

    static IReadOnlyList<(string Title, IReadOnlyList<Section> Steps)> WithFirst(Section further) =>
        [(Parts[0].Title, [.. Parts[0].Steps, further]), .. Parts.Skip(1)];

    static string Sections(int count) => count == 1 ? "1 section" : $"{count} sections";
}
