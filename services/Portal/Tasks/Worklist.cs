using System.Text.Json;
using Safeguarding.Client;
using Safeguarding.Contracts.Tasks;
using Safeguarding.Portal.Clients;
using Safeguarding.Portal.Pages.Operations;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Tasks;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Tasks;

/// <summary>
/// What waits for the signed-in person, from every service that may hold something for what they do here, all asked at once. Each decides
/// itself what it answers; one that is away is named and hides nothing of the others.
/// </summary>
public sealed class Worklist(
    CurrentUser person, TasksClient tasks, OperationsClient operations, CaseAccessClient access, CaseFileClient caseFile,
    MenuCounts counts, AreaRegister areas, TimeProvider clock)
{
    // The service that restricts cases.
    const string Panel = "national-panel";

    // More than an area has at once.
    const string MostRestricted = "200";

    /// <summary>Whether there is anything that could wait for them.</summary>
    public bool IsFor => Services.Count > 0;

    IReadOnlyList<OperatedService> Services => [.. Owners().Select(code => OperatedService.Find(code)!)];

    /// <param name="band">None for the first rows of each band.</param>
    /// <param name="after">Where a page of a band begins.</param>
    /// <param name="patience">Ends the waiting for services that have not answered; none for as long as their clients wait.</param>
    public async Task<Waiting> ReadAsync(
        TaskBand? band, string? after, int limit, CancellationToken ct, CancellationToken patience = default)
    {
        var failures = FailuresAsync(band, after, ct, patience);
        var naming = NamingAsync(band, after, limit, ct, patience);
        var answers = await Task.WhenAll(Services.Select(async service =>
            (service.Name, Part: await AskAsync(any => tasks.ListAsync(service.Code, band, after, limit, any), ct, patience))));
        var lists = answers.Select(answer => answer.Part.Value).Append(await failures).Append((await naming)?.Value)
            .OfType<TaskList>().ToList();

        var merged = lists.SelectMany(list => list.Items).MostUrgentFirst().ToList();
        var shown = band is null ? merged : [.. merged.Take(limit)];
        var waiting = new Waiting(
            lists.Aggregate(new TaskCounts(0, 0, 0), (sum, list) => new TaskCounts(
                sum.Overdue + list.Counts.Overdue, sum.Soon + list.Counts.Soon, sum.Later + list.Counts.Later)),
            shown,
            [
                .. answers.Where(answer => answer.Part.IsAway).Select(answer => answer.Name),
                .. (await naming)?.IsAway == true ? (string[])[OperatedService.Find(Panel)!.Name] : [],
            ],
            band is not null && (merged.Count > limit || lists.Exists(list => list.More)) ? shown[^1].After().ToString() : null);
        counts.Keep(Places.Dashboard, person, waiting.Count);
        return waiting;
    }

    /// <summary>How much waits, as far as the services say before the patience ends.</summary>
    public async Task<MenuCount> CountAsync(CancellationToken ct, CancellationToken patience) =>
        (await ReadAsync(band: null, after: null, limit: 1, ct, patience)).Count;

    /// <summary>The tasks as rows, with the names that the person's area has given cases.</summary>
    public async Task<IReadOnlyList<TaskRow>> RowsAsync(Waiting waiting, CancellationToken ct)
    {
        var cases = waiting.Tasks.Select(CaseOf).OfType<Guid>().Distinct().ToList();
        var names = person.IsAreaPartner ? (await Part.OfAsync(caseFile.NicknamesAsync(cases, ct))).Value : null;
        return [.. waiting.Tasks.Select(task => TaskRow.Of(
            task, CaseOf(task) is { } id ? names?.GetValueOrDefault(id) : null, person, areas, clock))];
    }

    // A draft's id becomes the notification's.
    static Guid? CaseOf(WaitingTask task) => task.Kind is TaskKind.FinishDraft or TaskKind.CommentOnDraft
        ? task.SubjectId
        : task.NotificationId;

    static async Task<Part<T>> AskAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken ct, CancellationToken patience)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience);
        try
        {
            return await Part.OfAsync(ask(either.Token));
        }
        // Whatever is wrong with one service, the others' tasks are still worth having.
        catch (Exception fault) when (fault is HttpRequestException or JsonException
            || (fault is OperationCanceledException && patience.IsCancellationRequested && !ct.IsCancellationRequested))
        {
            return new Part<T>(default, IsAway: true);
        }
    }

    IEnumerable<string> Owners()
    {
        if (person.IsAreaPartner)
        {
            yield return "notifications";
            yield return "local-inquiries";
        }
        else if (person.Has(Roles.Administrator))
        {
            yield return "notifications";
        }

        if (person.IsPanel)
            yield return Panel;
        if (person.Has(Roles.Editor))
            yield return "dissemination";
        if (person.Has(Roles.Approver) || person.Has(Roles.Administrator))
            yield return "identity";
    }

    /// <summary>
    /// Restricted cases that run and on which an approver has named nobody of the organisation yet; null for whoever names nobody.
    /// </summary>
    async Task<Part<TaskList>?> NamingAsync(
        TaskBand? band, string? after, int limit, CancellationToken ct, CancellationToken patience)
    {
        if (!person.Has(Roles.Approver) || person.Agency is null)
            return null;
        var asked = await AskAsync(any => access.RestrictedAsync(Query.Of(("limit", MostRestricted)), any), ct, patience);
        var unnamed = (asked.Value?.Items ?? []).Where(restricted => !restricted.Over && restricted.People.Count == 0);
        var all = unnamed.Select(restricted => new WaitingTask
        {
            Kind = TaskKind.NamePeople,
            SubjectId = restricted.NotificationId,
            Reference = restricted.Reference,
            AreaCode = restricted.AreaCode,
        }).ToList();
        var from = Cursor.TryParse(after ?? "", out var known) ? known : null;
        return new Part<TaskList>(all.InBands(band, new PageRequest(from, limit), LondonTime.DateOf(clock.GetUtcNow())), asked.IsAway);
    }

    /// <summary>One task for all messages that failed, due on the day the first of them did.</summary>
    async Task<TaskList?> FailuresAsync(TaskBand? band, string? after, CancellationToken ct, CancellationToken patience)
    {
        if (!person.Has(Roles.Administrator))
            return null;
        var totals = await Task.WhenAll(OperatedService.All.Select(async service =>
            (service.Name, (await AskAsync(any => operations.TotalsAsync(service.Code, any), ct, patience)).Value)));
        var failed = totals.Where(each => each.Value is { Waiting: > 0 }).ToList();
        var task = new WaitingTask
        {
            Kind = TaskKind.SeeToFailedMessages,
            SubjectId = Guid.Empty,
            Title = string.Join(", ", failed.Select(each => each.Name)),
            Missing = failed.Sum(each => each.Value!.Waiting),
            DueOn = failed.Min(each => each.Value!.WaitingSince) is { } since ? LondonTime.DateOf(since) : null,
        };
        IReadOnlyList<WaitingTask> all = failed.Count == 0 ? [] : [task];
        var from = Cursor.TryParse(after ?? "", out var known) ? known : null;
        return all.InBands(band, new PageRequest(from, 1), LondonTime.DateOf(clock.GetUtcNow()));
    }
}

/// <summary>What waits, as the services that answered say.</summary>
/// <param name="Counts">All of it, counted.</param>
/// <param name="Tasks">Most urgent first.</param>
/// <param name="Away">Names of services that could not be asked.</param>
/// <param name="Next">Where the next page of the band begins.</param>
public record Waiting(TaskCounts Counts, IReadOnlyList<WaitingTask> Tasks, IReadOnlyList<string> Away, string? Next)
{
    public MenuCount Count => new(Counts.All, IsWhole: Away.Count == 0);
}
