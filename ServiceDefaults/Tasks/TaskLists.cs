using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Tasks;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.ServiceDefaults.Tasks;

/// <summary>
/// The order of tasks, which is the same in every service and where they are merged: by the last day in time, then by what they are about.
/// </summary>
public static class TaskLists
{
    const int SoonInWorkingDays = 5;

    static readonly IReadOnlyList<TaskBand> Bands = Enum.GetValues<TaskBand>();

    public static TaskBand BandOn(this WaitingTask task, DateOnly today) => task.DueOn switch
    {
        null => TaskBand.Later,
        { } due when due < today => TaskBand.Overdue,
        { } due => due <= WorkingDays.EnglandAndWales.After(today, SoonInWorkingDays) ? TaskBand.Soon : TaskBand.Later,
    };

    public static IOrderedEnumerable<WaitingTask> MostUrgentFirst(this IEnumerable<WaitingTask> tasks) =>
        tasks.OrderBy(DueOn).ThenBy(task => task.SubjectId);

    /// <summary>Where a page that ends with the task goes on.</summary>
    public static Cursor After(this WaitingTask task) => new(DueOn(task).ToDateTime(TimeOnly.MinValue), task.SubjectId);

    /// <summary>
    /// What is open for one caller is little enough to be put in order here, whatever tables it came from; so nothing is cut off before it
    /// is counted and ordered.
    /// </summary>
    public static Results<Ok<TaskList>, ProblemHttpResult> ToAnswer(
        this IReadOnlyCollection<WaitingTask> tasks, string? band, PageRequest page, TimeProvider clock)
    {
        var errors = new FieldErrors();
        var wanted = errors.Code<TaskBand>("band", band);
        return errors.Any ? Problems.Invalid(errors) : TypedResults.Ok(tasks.InBands(wanted, page, LondonTime.DateOf(clock.GetUtcNow())));
    }

    public static TaskList InBands(this IReadOnlyCollection<WaitingTask> tasks, TaskBand? wanted, PageRequest page, DateOnly today)
    {
        var bands = tasks.MostUrgentFirst().ToLookup(task => task.BandOn(today));
        var counts = new TaskCounts(bands[TaskBand.Overdue].Count(), bands[TaskBand.Soon].Count(), bands[TaskBand.Later].Count());
        if (wanted is not { } band)
            return new TaskList { Counts = counts, Items = [.. Bands.SelectMany(each => bands[each].Take(page.Limit))], More = false };

        var rest = bands[band].Where(task => page.After is not { } after || IsBeyond(task, after)).ToList();
        return new TaskList { Counts = counts, Items = [.. rest.Take(page.Limit)], More = rest.Count > page.Limit };
    }

    static bool IsBeyond(WaitingTask task, Cursor after)
    {
        var own = task.After();
        return own.At > after.At || (own.At == after.At && own.Id.CompareTo(after.Id) > 0);
    }

    static DateOnly DueOn(WaitingTask task) => task.DueOn ?? DateOnly.MaxValue;
}
