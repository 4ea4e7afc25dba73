using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Tasks;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Tasks;

namespace Safeguarding.ServiceDefaults.Tests.Tasks;

public class TaskListsTests
{
    // A Monday; the Friday of the week after, with no bank holiday between, is ten working days on.
    static readonly DateOnly Today = new(2026, 11, 30);

    [Theory]
    [InlineData("2026-11-29", TaskBand.Overdue)]
    [InlineData("2026-11-30", TaskBand.Soon)]
    [InlineData("2026-12-07", TaskBand.Soon)]
    [InlineData("2026-12-08", TaskBand.Later)]
    [InlineData(null, TaskBand.Later)]
    public void The_band_follows_from_the_working_days_left(string? due, TaskBand expected) =>
        Assert.Equal(expected, Task(due is null ? null : DateOnly.Parse(due, null)).BandOn(Today));

    [Fact]
    public void Without_a_band_the_first_of_each_are_there_and_all_are_counted()
    {
        var list = Tasks().InBands(null, new PageRequest(null, 2), Today);

        Assert.Equal(new TaskCounts(Overdue: 3, Soon: 3, Later: 4), list.Counts);
        Assert.Equal(6, list.Items.Count);
        Assert.Equal(list.Items.MostUrgentFirst(), list.Items);
        Assert.False(list.More);
    }

    [Theory]
    [InlineData(TaskBand.Overdue, 3)]
    [InlineData(TaskBand.Soon, 3)]
    [InlineData(TaskBand.Later, 4)]
    public void Pages_of_a_band_follow_one_another_without_loss_also_where_days_are_the_same(TaskBand band, int all)
    {
        var tasks = Tasks();
        var seen = new List<WaitingTask>();
        for (var more = true; more;)
        {
            var page = tasks.InBands(band, new PageRequest(seen.LastOrDefault()?.After(), 1), Today);
            seen.AddRange(page.Items);
            more = page.More;
        }

        Assert.Equal(all, seen.Distinct().Count());
        Assert.Equal(all, seen.Count);
    }

    [Fact]
    public void What_is_no_band_is_refused()
    {
        var answer = Assert.IsType<ProblemHttpResult>(Tasks().ToAnswer("tomorrow", new PageRequest(null, 1), TimeProvider.System).Result);

        Assert.Equal(400, answer.StatusCode);
    }

    static List<WaitingTask> Tasks() =>
    [
        .. Enumerable.Repeat("2026-11-02", 3).Concat(Enumerable.Repeat("2026-12-01", 3)).Select(due => Task(DateOnly.Parse(due, null))),
        Task(new DateOnly(2027, 1, 1)), Task(new DateOnly(2027, 1, 1)), Task(null), Task(null),
    ];

    static WaitingTask Task(DateOnly? due) => new() { Kind = TaskKind.DecideCase, SubjectId = Guid.CreateVersion7(), DueOn = due };
}
