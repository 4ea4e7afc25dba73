using System.Linq.Expressions;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.NationalPanel.Features;

/// <summary>
/// The orders of the queue: <c>sent</c> (when the notification was sent), <c>answerDue</c> (by when the panel is to answer a rapid review;
/// cases that await no answer come after all others) and <c>priority</c> (least first). A minus before turns one round.
/// </summary>
static class CaseOrder
{
    static readonly Expression<Func<PanelCase, DateOnly>> AnswerDueOn = panelCase =>
        panelCase.State != CaseState.AwaitingDecision
            ? DateOnly.MaxValue
            : panelCase.RapidReviews.Where(review => review.Version > panelCase.AnsweredVersion)
                .Min(review => (DateOnly?)review.ResponseDueOn)
                ?? DateOnly.MaxValue;

    static readonly Expression<Func<PanelCase, int>> PriorityRank = panelCase =>
        panelCase.Triage.Priority == CasePriority.Urgent ? 2 : panelCase.Triage.Priority == CasePriority.High ? 1 : 0;

    public static Task<Page<CaseSummary>> PageAsync(
        IQueryable<PanelCase> cases, Sort order, PageRequest page, Func<PanelCase, CaseSummary> show, CancellationToken ct) =>
        order.By switch
        {
            "answerDue" => cases.PageAsync(page, AnswerDueOn, panelCase => panelCase.Id, show, ct, order.Ascending),
            "priority" => cases.PageAsync(page, PriorityRank, panelCase => panelCase.Id, show, ct, order.Ascending),
            _ => cases.PageAsync(page, panelCase => panelCase.SentAt, panelCase => panelCase.Id, show, ct, order.Ascending),
        };

    /// <summary>Whether an answer was due before the day, or with <paramref name="before"/> false none was.</summary>
    public static Expression<Func<PanelCase, bool>> AnswerDueBefore(DateOnly day, bool before)
    {
        Expression<Func<DateOnly>> captured = () => day;
        var compared = Expression.LessThan(AnswerDueOn.Body, captured.Body);
        return Expression.Lambda<Func<PanelCase, bool>>(before ? compared : Expression.Not(compared), AnswerDueOn.Parameters);
    }
}
