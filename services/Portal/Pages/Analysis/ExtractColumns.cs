using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Lists;

namespace Safeguarding.Portal.Pages.Analysis;

/// <summary>A column of the extract and what it means; docs/extract.md says the same.</summary>
public record ExtractColumn(Column<ExtractRow> Column, string Meaning);

/// <summary>The file that analysts are given, column by column.</summary>
public static class ExtractColumns
{
    /// <summary>What stands where too few share a value, as in official statistics.</summary>
    public const string Suppressed = "c";

    public static readonly IReadOnlyList<ExtractColumn> All =
    [
        Of("pseudonym", row => row.Pseudonym ?? "",
            "The notification under a name made for extracts alone, the same in each of them. Empty where it was erased."),
        Of("kind", row => Codes.Of(row.Kind), "Why it was made: childDeath, seriousHarm, lookedAfterChildDeath, careLeaverDeath, other."),
        Of("state", row => Codes.Of(row.State), "sent, or withdrawn or deescalated since: left out where notifications are counted."),
        Of("region", row => row.Region ?? Suppressed, "Region of the responsible area. No smaller place is given."),
        Of("nature", row => Codes.Of(row.Nature), "The nature of the incident."),
        Of("age_group", row => row.AgeGroup ?? Suppressed, "Age at the incident: unborn, 0, 1-5, 6-10, 11-15, 16-17, 18+."),
        Of("sex", row => row.Sex is { } sex ? Codes.Of(sex) : Suppressed, "Sex of the child."),
        Of("ethnic_group", row => row.EthnicGroup ?? Suppressed, "Ethnic group of the child, one of the broad groups."),
        Of("disabled", row => Codes.Of(row.Disabled), "Whether the child was disabled."),
        Of("looked_after", row => Codes.Of(row.LookedAfter), "Whether a council looked after the child."),
        Of("child_protection_plan", row => Codes.Of(row.ChildProtectionPlan), "Whether the child had a child protection plan."),
        Of("child_in_need", row => Codes.Of(row.ChildInNeed), "Whether the child was in need."),
        Of("known_to_agency", row => row.KnownToAgency, "Whether any agency knew the child."),
        Of("number_of_children", row => row.NumberOfChildren, "Children that it names: 1, 2, or 3 for three and more."),
        Of("in_panel_remit", row => row.InPanelRemit, "Whether the panel considered it."),
        Of("days_to_notify", row => row.DaysToNotify, "Calendar days from awareness to notification; 31 for more than 30."),
        Of("late", row => row.Late, "Whether it was notified after its last day."),
        Of("suppressed", row => row.Suppressed, "Whether region, age group, sex or ethnic group was taken out because too few share it."),
    ];

    static ExtractColumn Of(string heading, Func<ExtractRow, object?> value, string meaning) =>
        new(new Column<ExtractRow>(heading, value), meaning);
}
