using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

/// <summary>Other tests add cases at the same time, so these count what comes on top.</summary>
public class CountCasesTests(PanelApp app)
{
    [Fact]
    public async Task Every_state_of_the_queue_is_counted_also_where_no_case_is_in_it()
    {
        await app.CaseAsync();

        var counts = await CountAsync();

        Assert.Equal(Enum.GetValues<CaseState>()
            .Where(state => state != CaseState.AwaitingNotification), counts.States.Select(count => count.State));
        Assert.InRange(counts.States.Single(count => count.State == CaseState.AwaitingRapidReview).Cases, 1, int.MaxValue);
    }

    [Fact]
    public async Task An_answer_that_is_overdue_is_counted()
    {
        var before = (await CountAsync()).AnswerOverdue;
        var incident = Given.Incident();
        await app.Bus.DeliverAsync(incident);

        await app.Bus.DeliverAsync(Given.RapidReview(incident.NotificationId) with { SubmittedAt = DateTime.UtcNow.AddDays(-60) });

        Assert.InRange((await CountAsync()).AnswerOverdue, before + 1, int.MaxValue);
    }

    Task<CaseCounts> CountAsync() => app.Secretariat().GetAsync<CaseCounts>("/api/national-panel/cases/counts");
}
