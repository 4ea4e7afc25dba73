using Safeguarding.Client;
using System.Globalization;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>What the queue is narrowed by, as the page's address names it. One altered by hand narrows nothing.</summary>
public record QueueFilter
{
    public const string Late = "late";
    public const string Overdue = "overdue";
    public const string Shared = "shared";

    public static readonly IReadOnlyList<Choice> States =
        Choices.Of<CaseState>(PanelWords.For, offered: state => state != CaseState.AwaitingNotification);

    public static readonly IReadOnlyList<Choice> Owners = [new("me", "Me"), new("nobody", "Nobody")];

    public static readonly IReadOnlyList<Choice> Priorities = Choices.Of<CasePriority>(PanelWords.For);

    public static readonly IReadOnlyList<Choice> Restrictions =
    [
        new(Late, "Notified late"),
        new(Overdue, "The panel's answer is overdue"),
        new(Shared, "The area was split, and all its successors answer for the case"),
    ];

    public string? State { get; init => field = Codes.Known<CaseState>(value); }

    public string? Area { get; init; }

    /// <summary>Also the id of anybody, for views that were kept.</summary>
    public string? Owner { get; init => field = Owners.Any(owner => owner.Value == value) || Guid.TryParse(value, out _) ? value : null; }

    public string? Priority { get; init => field = Codes.Known<CasePriority>(value); }

    /// <summary>Any of <see cref="Restrictions"/>.</summary>
    public string[] Only { get; init; } = [];

    public string? Reference { get; init => field = value?.Trim(); }

    public bool Narrows => State is not null || Area is not null || Owner is not null || Priority is not null
        || Reference is { Length: > 0 }
        || Only.Length > 0;

    /// <summary>The same question to the service.</summary>
    public string ToQuery(string? sort, string? after, int limit) => Query.Of(
        ("state", State), ("area", Area), ("owner", Owner), ("priority", Priority), ("reference", Reference),
        ("late", Only.Contains(Late) ? "true" : null), ("answerOverdue", Only.Contains(Overdue) ? "true" : null),
        ("shared", Only.Contains(Shared) ? "true" : null),
        ("sort", sort), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture)));
}
