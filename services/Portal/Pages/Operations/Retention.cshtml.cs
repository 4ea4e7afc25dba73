using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>Notifications that need not be kept any more, for somebody to decide on; or any, by its reference.</summary>
[Authorize(Policies.Operator)]
public class RetentionListPage(NotificationsClient notifications, AreaRegister areas) : ListPage<NotificationRetention>
{
    [BindProperty(SupportsGet = true)]
    public string? Reference { get; set => field = value?.Trim(); }

    /// <summary>Whether to show what was erased: its reference stays, and nothing of people.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Erased { get; set; }

    public bool IsSearch => !string.IsNullOrEmpty(Reference);

    public override string Caption => IsSearch ? "Notifications with that reference"
        : Erased ? "Notifications that were erased" : "Notifications that may be erased";

    public override string Empty =>
        IsSearch ? "No notification has that reference."
        : Erased ? "No notification was erased." : "Every notification must still be kept, is held, was postponed or was erased.";

    public override IReadOnlyList<Column<NotificationRetention>> Columns =>
    [
        new("Id", row => row.Id) { FileOnly = true },
        new("Reference", row => row.Reference) { Link = row => $"/operations/retention/{row.Id}" },
        new("Kind", row => Words.For(row.Kind)) { Under = true },
        new("Area", row => areas.Name(row.AreaCode)),
        new("Sent", row => row.SentAt),
        new("Must be kept until", row => row.KeptUntil),
        new("Proposed", row => row.ProposedAt),
        new("Postponed until", row => row.PostponedUntil) { Under = true },
        new("Held since", row => row.HeldSince),
        new("Erased", row => row.ErasedAt),
        new("Why", row => row.ErasedBecause is { } reason ? KeepingPage.For(reason) : null) { Under = true },
    ];

    protected override string FileName => "retention";

    protected override Task<Page<NotificationRetention>> FetchAsync(string? after, int limit, CancellationToken ct) =>
        notifications.RetentionAsync(Query.Of(
            ("due", IsSearch || Erased ? null : "true"), ("erased", Erased && !IsSearch ? "true" : null), ("reference", Reference),
            ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);
}
