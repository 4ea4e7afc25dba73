using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>Every bulletin, in whatever state, last changed first.</summary>
[Authorize(Policies.Editor)]
public class EditorPage(LibraryClient library, CurrentUser editor) : ListPage<BulletinHeading>
{
    [BindProperty(SupportsGet = true)]
    public string? State { get; set => field = BulletinStates.All.Any(state => state.Code() == value) ? value : null; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public override string Caption => "Bulletins";

    public override string Empty =>
        Filtered ? "No bulletin matches. Clear the filters to see all of them." : "No bulletin has been written yet.";

    public bool Filtered => State is not null || !string.IsNullOrWhiteSpace(Q);

    public static IReadOnlyList<Choice> States => [.. BulletinStates.All.Select(state => new Choice(state.Code(), state.Words()))];

    public override IReadOnlyList<Column<BulletinHeading>> Columns =>
    [
        new("Title", bulletin => bulletin.Title) { Link = bulletin => $"/editor/bulletins/{bulletin.Id}" },
        new("Written by", bulletin =>
            bulletin.Writers.Count == 0 ? null : $"Written by {string.Join(", ", bulletin.Writers)}") { Under = true },
        new("For you", bulletin => IsForYou(bulletin) ? "You can approve this" : null) { Under = true },
        new("State", bulletin => bulletin.State.Words()) { Tag = bulletin => bulletin.State.Colour() },
        new("To be sent", bulletin =>
            bulletin.State == BulletinState.Scheduled ? $"To be sent on {Dates.WithTime(bulletin.ScheduledFor!.Value)}" : null)
            { Under = true },
        new("Approved by", bulletin => bulletin.ApprovedBy) { None = "Nobody" },
        new("Lessons", bulletin => bulletin.Lessons),
        new("Issue", bulletin => bulletin.IssueNumber),
        new("Sent", bulletin => bulletin.IssuedAt),
        new("Last changed", bulletin => bulletin.ChangedAt) { Sort = "changed", Standing = Standing.Descending },
    ];

    protected override string FileName => "bulletins";

    /// <summary>Waits for this very editor: a bulletin to be approved that they did not write.</summary>
    bool IsForYou(BulletinHeading bulletin) => bulletin.State == BulletinState.AwaitingApproval && !bulletin.WriterIds.Contains(editor.Id);

    protected override Task<Page<BulletinHeading>> FetchAsync(string? after, int limit, CancellationToken ct) =>
        library.DeskAsync(State, Q?.Trim(), Order, after, ct);
}
