using System.Linq.Expressions;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.NationalPanel.Features;

/// <summary>
/// The orders of the queue: <c>sent</c> (when the notification was sent), <c>reference</c>, <c>area</c> (by its name), <c>state</c> (as far
/// as it has come), <c>answerDue</c> (by when the panel is to answer a rapid review; cases that await no answer come after all others),
/// <c>priority</c> (least first) and <c>owner</c> (by name, nobody's first). A minus before turns one round.
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

    static readonly Expression<Func<PanelCase, int>> StateRank = panelCase =>
        panelCase.State == CaseState.AwaitingRapidReview ? 0
        : panelCase.State == CaseState.AwaitingDecision ? 1
        : panelCase.State == CaseState.AwaitingInformation ? 2
        : panelCase.State == CaseState.HeldForThematicInquiry ? 3
        : panelCase.State == CaseState.Decided ? 4
        : panelCase.State == CaseState.UnderNationalInquiry ? 5
        : panelCase.State == CaseState.NationalInquiryPublished ? 6
        : panelCase.State == CaseState.SetAside ? 7
        : panelCase.State == CaseState.Deescalated ? 8 : 9;

    public static readonly string[] Names = ["sent", "reference", "area", "state", "answerDue", "priority", "owner"];

    public static Task<Page<CaseSummary>> PageAsync(
        IQueryable<PanelCase> cases, Sort order, PageRequest page, AreaRegister areas, Func<PanelCase, CaseSummary> show,
        CancellationToken ct) => order.By switch
        {
            "reference" => cases.PageAsync(page, panelCase => panelCase.Reference, panelCase => panelCase.Id, show, ct, order.Ascending),
            "area" => cases.PageAsync(
                page, areas.PlaceByName((PanelCase panelCase) => panelCase.AreaCode), panelCase => panelCase.Id, show, ct, order.Ascending),
            "state" => cases.PageAsync(page, StateRank, panelCase => panelCase.Id, show, ct, order.Ascending),
            "owner" => cases.PageAsync(
                page, panelCase => panelCase.Triage.OwnerName ?? "", panelCase => panelCase.Id, show, ct, order.Ascending),
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
