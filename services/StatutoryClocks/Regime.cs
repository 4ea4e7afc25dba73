namespace Safeguarding.StatutoryClocks;

/// <summary>
/// The law an area works under. Old and new ran side by side from 29 June 2018 to 29 September 2019, so a regime belongs to an area
/// on a date: see <see cref="RegimeTransition"/>.
/// </summary>
public enum Regime
{
    /// <summary>A Local Safeguarding Children Board and Serious Case Reviews (LSCB Regulations 2006 reg. 5).</summary>
    LocalSafeguardingChildrenBoard,

    /// <summary>Three safeguarding partners, rapid reviews and the Panel (Children Act 2004 ss. 16A to 16Q, SI 2018/789).</summary>
    SafeguardingPartners,
}
