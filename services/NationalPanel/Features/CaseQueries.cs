using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;

namespace Safeguarding.NationalPanel.Features;

static class CaseQueries
{
    /// <summary>The cases people see: those whose notification has arrived.</summary>
    public static IQueryable<PanelCase> Known(this DbSet<PanelCase> cases) =>
        cases.Where(panelCase => panelCase.State != CaseState.AwaitingNotification);

    public static IQueryable<PanelCase> WithParts(this IQueryable<PanelCase> cases) => cases
        .Include(panelCase => panelCase.RapidReviews)
        .Include(panelCase => panelCase.Links)
        .Include(panelCase => panelCase.Decisions).ThenInclude(decision => decision.Considerations)
        .AsSplitQuery();

    /// <summary>The case of a notification, begun here where nothing about it was known before.</summary>
    public static async Task<PanelCase> CaseOfAsync(this NationalPanelDbContext db, Guid notificationId, CancellationToken ct) =>
        await db.Cases.Include(panelCase => panelCase.RapidReviews)
            .SingleOrDefaultAsync(panelCase => panelCase.NotificationId == notificationId, ct)
        ?? db.Cases.Add(new PanelCase { Id = Guid.CreateVersion7(), NotificationId = notificationId }).Entity;
}
