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
    public static readonly IReadOnlyList<string> Known = ["sent", "-sent", "answerDue", "-answerDue", "priority", "-priority"];

    static readonly Expression<Func<PanelCase, DateOnly>> AnswerDueOn = panelCase =>
        panelCase.State != CaseState.AwaitingDecision
            ? DateOnly.MaxValue
            : panelCase.RapidReviews.Where(review => review.Version > panelCase.AnsweredVersion).Min(review => (DateOnly?)review.ResponseDueOn)
                ?? DateOnly.MaxValue;

    // A date stands for each priority, because lists are paged by dates.
    static readonly Expression<Func<PanelCase, DateOnly>> PriorityRank = panelCase =>
        panelCase.Triage.Priority == CasePriority.Urgent ? new DateOnly(3, 1, 1)
        : panelCase.Triage.Priority == CasePriority.High ? new DateOnly(2, 1, 1)
        : new DateOnly(1, 1, 1);

    public static Task<Page<CaseSummary>> PageAsync(
        IQueryable<PanelCase> cases, string? sort, PageRequest page, Func<PanelCase, CaseSummary> show, CancellationToken ct)
    {
        var ascending = sort is { Length: > 0 } && sort[0] != '-';
        return sort?.TrimStart('-') switch
        {
            "answerDue" => cases.PageAsync(page, AnswerDueOn, panelCase => panelCase.Id, show, ct, ascending),
            "priority" => cases.PageAsync(page, PriorityRank, panelCase => panelCase.Id, show, ct, ascending),
            _ => cases.PageAsync(page, panelCase => panelCase.SentAt, panelCase => panelCase.Id, show, ct, ascending),
        };
    }

    /// <summary>Whether an answer was due before the day, or with <paramref name="before"/> false none was.</summary>
    public static Expression<Func<PanelCase, bool>> AnswerDueBefore(DateOnly day, bool before)
    {
        Expression<Func<DateOnly>> captured = () => day;
        var compared = Expression.LessThan(AnswerDueOn.Body, captured.Body);
        return Expression.Lambda<Func<PanelCase, bool>>(before ? compared : Expression.Not(compared), AnswerDueOn.Parameters);
    }
}
