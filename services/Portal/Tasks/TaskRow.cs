using Safeguarding.Contracts.Tasks;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Tasks;

/// <summary>A task as a row of the worklist.</summary>
/// <param name="Nickname">What the person's area calls the case.</param>
/// <param name="Area">Name of its area, for who works for several or for all.</param>
/// <param name="Due">How its deadline stands; null where it has none.</param>
public record TaskRow(WaitingTask Task, string? Nickname, string? Area, Due? Due)
{
    /// <summary>What it is about, why it is the reader's, and who else it waits for.</summary>
    public string Hint => string.Join(". ", new[]
    {
        string.Join(", ", new[] { TaskWords.About(Task), Nickname, Area }.OfType<string>()), TaskWords.Why(Task), TaskWords.Also(Task),
    }.Where(part => !string.IsNullOrEmpty(part)));

    public static TaskRow Of(WaitingTask task, string? nickname, CurrentUser person, AreaRegister areas, TimeProvider clock) => new(
        task, nickname, task.AreaCode is { } code && person.AreaCodes.Count != 1 ? areas.Find(code)?.Name ?? code : null,
        TaskWords.Due(task, clock));
}
