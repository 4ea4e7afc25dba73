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

    /// <summary>
    /// The cases that there are for the person: their notification has arrived, and they are not restricted or the person is named. Through
    /// this and <see cref="OpenTo"/> goes every reading of cases by people.
    /// </summary>
    public static IQueryable<PanelCase> KnownTo(this DbSet<PanelCase> cases, CurrentUser person)
    {
        var id = person.Id;
        return cases.Where(panelCase => panelCase.State != CaseState.AwaitingNotification
            && (panelCase.Access == null || !panelCase.Access.Restricted
                || panelCase.Access.Readers.Any(reader => reader.Organisation == NamedReader.OfPanel && reader.PersonId == id)));
    }

    /// <summary>Those of them that are not closed to the person by a conflict of interest. What is closed is not there.</summary>
    public static IQueryable<PanelCase> OpenTo(this DbSet<PanelCase> cases, CurrentUser person)
    {
        var id = person.Id;
        return cases.KnownTo(person).Where(panelCase => !panelCase.Conflicts.Any(conflict => conflict.MemberId == id));
    }

    /// <summary>What says to whom it is closed.</summary>
    public static IQueryable<PanelCase> WithAccess(this IQueryable<PanelCase> cases) =>
        cases.Include(panelCase => panelCase.Conflicts).Include(panelCase => panelCase.Access!.Readers).AsSplitQuery();

    public static IQueryable<PanelCase> WithParts(this IQueryable<PanelCase> cases) => cases
        .Include(panelCase => panelCase.RapidReviews)
        .Include(panelCase => panelCase.AreaChanges)
        .Include(panelCase => panelCase.Links)
        .WithAccess()
        .Include(panelCase => panelCase.Decisions).ThenInclude(decision => decision.Considerations)
        .AsSplitQuery();

    /// <summary>The case of a notification, begun here where nothing about it was known before.</summary>
    public static async Task<PanelCase> CaseOfAsync(this NationalPanelDbContext db, Guid notificationId, CancellationToken ct) =>
        await OfNotificationAsync(db, notificationId, ct)
        ?? db.Cases.Add(new PanelCase { Id = Guid.CreateVersion7(), NotificationId = notificationId }).Entity;
}
