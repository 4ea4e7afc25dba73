namespace Safeguarding.Contracts.NationalPanel;

/// <summary>How many cases stand where: <c>GET /api/national-panel/cases/counts</c>.</summary>
/// <param name="States">Every state that the queue shows, in its order; those without a case included.</param>
/// <param name="AnswerOverdue">Cases on which the panel's answer to the rapid review is overdue today (Europe/London).</param>
public record CaseCounts(IReadOnlyList<CaseStateCount> States, int AnswerOverdue);
