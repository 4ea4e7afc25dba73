namespace Safeguarding.StatutoryClocks;

/// <summary>
/// The change from Local Safeguarding Children Boards to safeguarding partners, which each area made on its own date within a
/// window set by transitional guidance. All dates are London dates.
/// </summary>
/// <param name="FirstCutOver">The first day on which an area could work under safeguarding partners.</param>
/// <param name="LastCutOver">The day from which every area does; used for an area whose own date is not known.</param>
/// <param name="ChildDeathReviewsEnd">The last day for a board to complete child death reviews.</param>
/// <param name="SeriousCaseReviewsEnd">The last day for a board to complete and publish Serious Case Reviews.</param>
public sealed record RegimeTransition(
    DateOnly FirstCutOver, DateOnly LastCutOver, DateOnly ChildDeathReviewsEnd, DateOnly SeriousCaseReviewsEnd)
{
    /// <summary>The transition in England, 2018 to 2020.</summary>
    public static RegimeTransition England { get; } = ReadEmbedded();

    /// <summary>The regime of an area on a date.</summary>
    /// <param name="date">The date asked for.</param>
    /// <param name="areaCutOver">The first day of the area's own new arrangements; null means <see cref="LastCutOver"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The area's date lies outside the window the guidance allowed.</exception>
    public Regime RegimeOn(DateOnly date, DateOnly? areaCutOver = null)
    {
        var cutOver = areaCutOver ?? LastCutOver;
        if (cutOver < FirstCutOver || cutOver > LastCutOver)
            throw new ArgumentOutOfRangeException(nameof(areaCutOver), cutOver, $"Areas changed from {FirstCutOver:O} to {LastCutOver:O}.");

        return date < cutOver ? Regime.LocalSafeguardingChildrenBoard : Regime.SafeguardingPartners;
    }

    static RegimeTransition ReadEmbedded()
    {
        var dates = EmbeddedCsv.Rows("regime-transition.csv").ToDictionary(row => row[0], row => EmbeddedCsv.Date(row[1]));
        return new(dates["firstCutOver"], dates["lastCutOver"], dates["childDeathReviewsEnd"], dates["seriousCaseReviewsEnd"]);
    }
}
