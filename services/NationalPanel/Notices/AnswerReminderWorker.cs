using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.ServiceDefaults.Work;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Notices;

/// <summary>Reminds the secretariat of rapid reviews that the panel has still to answer.</summary>
sealed class AnswerReminderWorker(WorkerContext context, Reminders reminders, WorkingDays calendar)
    : ReminderWorker<NationalPanelDbContext>(context, reminders, calendar)
{
    protected override async Task<IReadOnlyList<RunningClock>> RunningAsync(
        NationalPanelDbContext db, DateOnly until, CancellationToken ct)
    {
        var waiting = await db.Cases.AsNoTracking().Include(panelCase => panelCase.RapidReviews)
            .Where(panelCase => panelCase.State == CaseState.AwaitingDecision
                && panelCase.RapidReviews.Any(review => review.Version > panelCase.AnsweredVersion && review.ResponseDueOn <= until))
            .ToListAsync(ct);
        return
        [
            .. from panelCase in waiting
               let review = panelCase.AwaitingAnswer
               where review is not null && review.ResponseDueOn <= until
               select new RunningClock(LondonTime.DateOf(review.SubmittedAt), review.ResponseDueOn, CaseNotices.AnswerDue(panelCase)),
        ];
    }
}
