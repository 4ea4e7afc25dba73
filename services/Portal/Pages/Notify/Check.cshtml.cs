using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>All answers, each with the way to change it, and the button that sends them.</summary>
public class CheckPage(DraftsClient drafts, CaseFileClient caseFile, AreaRegister areas, TimeProvider clock) : DraftPage(drafts)
{
    IReadOnlyList<AttachmentDetails> _files = [];
    IReadOnlyList<PartnerComment> _comments = [];

    public IEnumerable<Group> Groups =>
        Summary.Of(Draft.Content, areas, Draft.NotAsked).Append(Around).Select(group => group.LinkedUnder(Home, "?return=check"));

    /// <summary>Pages that still need an answer, each once.</summary>
    public IReadOnlyList<Section> Missing =>
        [.. Draft.Missing.Select(missing => Journey.Find(missing.Path, Draft.Content)).DistinctBy(step => step.Slug)];

    public bool IsLate => Draft.IsLate(clock);

    /// <summary>What may be of the same incident: for the person to look at, never decided here.</summary>
    public DuplicateCandidates Duplicates { get; private set; } = new([], Elsewhere: false);

    /// <summary>The person had them looked for too often in the last hour, which does not keep them from sending.</summary>
    public bool WereNotSought { get; private set; }

    public bool HasDuplicates => Duplicates.Candidates.Count > 0 || Duplicates.Elsewhere;

    /// <summary>The person looked at them and sends all the same.</summary>
    [BindProperty]
    public bool Anyway { get; set; }

    public string? NameOf(string? areaCode) => areas.Name(areaCode);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Draft.Amends is not null)
            return LocalRedirect($"{Home}/amendment");
        await LookAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LookAsync(ct);
        if (HasDuplicates && !Anyway)
        {
            ModelState.AddModelError(nameof(Anyway), "Confirm that this is not one of the notifications that may be the same");
            return Page();
        }

        // What is sent is what was read here.
        var answer = await Drafts.SendAsync(Id, Version, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"{Home}/sent");
        if (refusal.IsStale)
        {
            if (await ReadAsync(ct))
                StandOn(Draft.Version);
            ModelState.AddModelError("", "Someone changed an answer after you opened the page. Check the answers below again, then send.");
        }
        else if (refusal.Errors is null)
            ModelState.Add(refusal);
        foreach (var error in refusal.Errors ?? [])
            ModelState.AddModelError("", $"{Journey.Find(error.Path, Draft.Content).Title}: {error.Message}");
        return Page();
    }

    /// <summary>What goes with the answers.</summary>
    Group Around => new("Documents and partner comments", null,
    [
        new("Documents", Summary.Lines(_files.Select(file => file.FileName)) ?? "None", "documents"),
        new("Partner comments", Draft.SharedAt is null ? "Partners were not asked" : Answers, "partners"),
    ]);

    string Answers => Summary.Lines(_comments.Select(InWords)) ?? "Asked, nothing yet";

    static string InWords(PartnerComment comment) =>
        $"{Words.For(comment.Agency)}, {comment.Author}: {(comment.CoSigns ? "signs beside the council" : "commented")}";

    async Task LookAsync(CancellationToken ct)
    {
        var found = await Drafts.DuplicatesAsync(Id, ct);
        WereNotSought = found is null;
        Duplicates = found ?? Duplicates;
        _files = await caseFile.FilesAsync(Id, ct) ?? [];
        _comments = Draft.SharedAt is null ? [] : await caseFile.CommentsAsync(Id, ct) ?? [];
    }
}
