using System.Globalization;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>What the queue is narrowed by and how it is ordered, as the page's address names it.</summary>
public record QueueFilter
{
    public const string Late = "late";
    public const string Overdue = "overdue";

    public static readonly IReadOnlyList<Choice> States =
        Codes.Choices<CaseState>(PanelWords.For, offered: state => state != CaseState.AwaitingNotification);

    public static readonly IReadOnlyList<Choice> Areas = [.. AreaRegister.England.All.OrderBy(area => area.Name).Select(area =>
        new Choice(area.Code, area.ValidTo is { } end ? $"{area.Name} (until {Dates.Brief(end)})" : area.Name))];

    public static readonly IReadOnlyList<Choice> Owners = [new("me", "Me"), new("nobody", "Nobody")];

    public static readonly IReadOnlyList<Choice> Priorities = Codes.Choices<CasePriority>(PanelWords.For);

    public static readonly IReadOnlyList<Choice> Restrictions = [new(Late, "Notified late"), new(Overdue, "The panel's answer is overdue")];

    public string? State { get; init; }

    public string? Area { get; init; }

    public string? Owner { get; init; }

    public string? Priority { get; init; }

    /// <summary><see cref="Late"/>, <see cref="Overdue"/>, both or neither.</summary>
    public string[] Only { get; init; } = [];

    public string? Reference { get; init; }

    public string? Sort { get; init; }

    public string? After { get; init; }

    public bool Narrows => State is not null || Area is not null || Owner is not null || Priority is not null || Reference is not null || Only.Length > 0;

    /// <summary>The same question to the service.</summary>
    public string Query(int? limit = null) => ListAddress.Query(
        ("state", State), ("area", Area), ("owner", Owner), ("priority", Priority), ("reference", Reference?.Trim()),
        ("late", Only.Contains(Late) ? "true" : null), ("answerOverdue", Only.Contains(Overdue) ? "true" : null),
        ("sort", Sort), ("after", After), ("limit", limit?.ToString(CultureInfo.InvariantCulture)));
}
