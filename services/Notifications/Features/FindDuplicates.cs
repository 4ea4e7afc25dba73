using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// What may be of the same incident as a draft or a notification. The reasons are said; deciding is for people. A notification of another
/// area shows only that there is one.
/// </summary>
public static class FindDuplicates
{
    const int DaysApart = 14;
    const int Most = 20;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/{id:guid}/duplicates", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Results<Ok<DuplicateCandidates>, ProblemHttpResult>> Handle(
        Guid id, NotificationsDbContext db, AreaRegister areas, CurrentUser user, CancellationToken ct)
    {
        if (await Dossier.FindAsync(id, db, areas, user, ct) is not { } dossier)
            return Problems.NotFound();

        var content = StoredContent.Read(dossier.Content);
        var alike = await AlikeAsync(id, content, db, ct);
        var ids = alike.Select(candidate => candidate.Sent.Id).ToList();
        var readable = await db.Notifications.VisibleTo(user, areas).Where(sent => ids.Contains(sent.Id)).Select(sent => sent.Id).ToListAsync(ct);
        return TypedResults.Ok(new DuplicateCandidates(
            [.. alike.Select(candidate => Show(candidate.Sent, candidate.Reasons, readable.Contains(candidate.Sent.Id)))]));
    }

    static async Task<IReadOnlyList<(Notification Sent, IReadOnlyList<DuplicateReason> Reasons)>> AlikeAsync(
        Guid id, NotificationContent content, NotificationsDbContext db, CancellationToken ct)
    {
        var nhs = content.Children?.Select(ChildKeys.Nhs).OfType<string>().ToList() ?? [];
        var names = content.Children?.Select(ChildKeys.NameAndBirth).OfType<string>().ToList() ?? [];
        var area = content.AreaCode;
        var earliest = (content.FirstOn() ?? content.BecameAwareOn)?.AddDays(-DaysApart) ?? DateOnly.MaxValue;
        var latest = content.LastOn()?.AddDays(DaysApart) ?? DateOnly.MinValue;

        var rows = await db.Notifications.AsNoTracking()
            .Where(sent => sent.Id != id && sent.State == NotificationState.Sent)
            .Select(sent => new
            {
                Sent = sent,
                Near = sent.AreaCode == area && (sent.HappenedTo ?? sent.BecameAwareOn) >= earliest && (sent.HappenedFrom ?? sent.BecameAwareOn) <= latest,
                Nhs = sent.Children.Any(child => nhs.Contains(child.NhsKey!)),
                Name = sent.Children.Any(child => names.Contains(child.NameKey!)),
            })
            .Where(row => row.Near || row.Nhs || row.Name)
            .OrderByDescending(row => row.Nhs || row.Name).ThenByDescending(row => row.Sent.SentAt).Take(Most).ToListAsync(ct);
        return
        [
            .. rows.Select(row => (row.Sent, (IReadOnlyList<DuplicateReason>)
            [
                .. row.Nhs ? (DuplicateReason[])[DuplicateReason.SameNhsNumber] : [],
                .. row.Name ? (DuplicateReason[])[DuplicateReason.SameNameAndBirthDate] : [],
                .. row.Near ? (DuplicateReason[])[DuplicateReason.SameAreaAndTime] : [],
            ])),
        ];
    }

    static DuplicateCandidate Show(Notification sent, IReadOnlyList<DuplicateReason> reasons, bool readable) => !readable
        ? new DuplicateCandidate { Reasons = reasons }
        : new DuplicateCandidate
        {
            Reasons = reasons,
            Id = sent.Id,
            Reference = sent.Reference,
            AreaCode = sent.AreaCode,
            Kind = sent.Kind,
            HappenedFrom = sent.HappenedFrom,
            HappenedTo = sent.HappenedTo,
            SentAt = sent.SentAt,
        };
}
