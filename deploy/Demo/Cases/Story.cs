using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Demo.Cases;

/// <summary>A kind of incident: how often it happens, to whom, and in what words it is told.</summary>
/// <param name="Share">Its part of the year (official statistics of notifications and the panel's annual reports).</param>
/// <param name="Months">Youngest and oldest age in months.</param>
/// <param name="LookedAfter">How many of the children are looked after, from 0 to 1.</param>
/// <param name="Themes">Themes of the library that its lessons come from.</param>
sealed record Story(
    string Code, IncidentKind Kind, double Share, IReadOnlyList<int> Months, IncidentNature Nature, IReadOnlyList<IncidentSetting> Settings,
    IReadOnlyList<string> Abuse, double LookedAfter, string Cause, IReadOnlyList<string> Themes, IReadOnlyList<string> Narratives,
    IReadOnlyList<string> Actions, IReadOnlyList<ProceedingKind> Proceedings)
{
    public static readonly IReadOnlyList<Story> All = DataFile.Read<Story[]>("stories");

    public bool Unborn { get; init; }
    public bool Abroad { get; init; }
    public bool CareLeaver { get; init; }
    public bool Disabled { get; init; }

    /// <summary>The child is the one who harmed another.</summary>
    public bool Perpetrator { get; init; }

    public bool InPanelRemit => Kind != IncidentKind.CareLeaverDeath && (Kind != IncidentKind.LookedAfterChildDeath || Abuse.Count > 0);

    public static Story Of(string code) => All.Single(story => story.Code == code);

    /// <summary>The first child's part in it.</summary>
    public ChildRole Role => this switch
    {
        { Perpetrator: true } => ChildRole.AllegedPerpetrator,
        { Kind: IncidentKind.SeriousHarm } => ChildRole.Harmed,
        _ => ChildRole.Died,
    };
}
