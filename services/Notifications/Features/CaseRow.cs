using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>A notification with how far its case has come, as lists order and narrow it.</summary>
sealed class CaseRow
{
    public required Notification Sent { get; init; }

    public required CaseProgress? Progress { get; init; }

    /// <summary>The caller's area is only named on it: lists tell no more of it than its <see cref="Share"/>.</summary>
    public required bool IsShare { get; init; }

    /// <summary>The stage as a number. What ended or is out of the remit is so whatever else was told.</summary>
    public static readonly Expression<Func<CaseRow, int>> Rank = row =>
        row.IsShare ? (int)CaseStage.NotShared
        : row.Sent.State != NotificationState.Sent ? (int)CaseStage.Ended
        : row.Sent.LeadingId != null ? (int)CaseStage.Linked
        : !row.Sent.InPanelRemit ? (int)CaseStage.OutsideRemit
        : row.Progress == null ? (int)CaseStage.RapidReview : row.Progress.Rank;

    /// <summary>The day by which the next step is due; after all days where none is.</summary>
    public static readonly Expression<Func<CaseRow, DateOnly>> Due = row =>
        row.IsShare || row.Sent.State != NotificationState.Sent || row.Sent.LeadingId != null || !row.Sent.InPanelRemit ? DateOnly.MaxValue
        : row.Progress == null || row.Progress.Rank == (int)CaseStage.RapidReview ? row.Sent.RapidReviewDueOn ?? DateOnly.MaxValue
        : row.Progress.DueOn ?? DateOnly.MaxValue;

    public static readonly Expression<Func<CaseRow, int>> Kind = row =>
        row.Sent.Kind == IncidentKind.ChildDeath ? 0
        : row.Sent.Kind == IncidentKind.SeriousHarm ? 1
        : row.Sent.Kind == IncidentKind.LookedAfterChildDeath ? 2
        : row.Sent.Kind == IncidentKind.CareLeaverDeath ? 3 : 4;

    /// <summary>Areas in the order of their names.</summary>
    public static Expression<Func<CaseRow, int>> AreaByName(AreaRegister areas) =>
        areas.PlaceByName((CaseRow row) => row.Sent.AreaCode);

    public static Expression<Func<CaseRow, bool>> Is(CaseStage stage)
    {
        Expression<Func<int>> wanted = () => (int)stage;
        return Expression.Lambda<Func<CaseRow, bool>>(Expression.Equal(Rank.Body, wanted.Body), Rank.Parameters);
    }
}

static class CaseRows
{
    public static IQueryable<CaseRow> WithProgress(
        this IQueryable<Notification> sent, NotificationsDbContext db, CurrentUser user, AreaRegister areas)
    {
        var whole = db.Notifications.WholeTo(user, areas).Select(row => row.Id);
        return sent.LeftJoin(db.Progress.AsNoTracking(), row => row.Id, progress => progress.NotificationId,
            (row, progress) => new CaseRow { Sent = row, Progress = progress, IsShare = !whole.Contains(row.Id) });
    }
}
