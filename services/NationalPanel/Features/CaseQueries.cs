using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

static class CaseQueries
{
    // Compiled once: every message asks it, and to find the translation of an ordinary query costs more than to run it.
    static readonly Func<NationalPanelDbContext, Guid, CancellationToken, Task<PanelCase?>> OfNotificationAsync = EF.CompileAsyncQuery(
        (NationalPanelDbContext db, Guid notificationId, CancellationToken ct) => db.Cases
            .Include(panelCase => panelCase.RapidReviews).SingleOrDefault(panelCase => panelCase.NotificationId == notificationId));

    /// <summary>The cases people see: those whose notification has arrived.</summary>
    public static IQueryable<PanelCase> Known(this DbSet<PanelCase> cases) =>
        cases.Where(panelCase => panelCase.State != CaseState.AwaitingNotification);

    /// <summary>Those of them that are not closed to the person by a conflict of interest. What is closed is not there.</summary>
    public static IQueryable<PanelCase> OpenTo(this DbSet<PanelCase> cases, CurrentUser person)
    {
        var id = person.Id;
        return cases.Known().Where(panelCase => !panelCase.Conflicts.Any(conflict => conflict.MemberId == id));
    }

    public static IQueryable<PanelCase> WithParts(this IQueryable<PanelCase> cases) => cases
        .Include(panelCase => panelCase.RapidReviews)
        .Include(panelCase => panelCase.AreaChanges)
        .Include(panelCase => panelCase.Links)
        .Include(panelCase => panelCase.Conflicts)
        .Include(panelCase => panelCase.Decisions).ThenInclude(decision => decision.Considerations)
        .AsSplitQuery();

    /// <summary>The case of a notification, begun here where nothing about it was known before.</summary>
    public static async Task<PanelCase> CaseOfAsync(this NationalPanelDbContext db, Guid notificationId, CancellationToken ct) =>
        await OfNotificationAsync(db, notificationId, ct)
        ?? db.Cases.Add(new PanelCase { Id = Guid.CreateVersion7(), NotificationId = notificationId }).Entity;
}
