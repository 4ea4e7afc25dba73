using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Portal.Show;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Pages.Help;

/// <summary>How to use the service, for each who does; every number of days comes from the rules that the clocks run by.</summary>
[AllowAnonymous]
public class HelpPage(TimeProvider clock) : PageModel
{
    /// <summary>The deadlines in force today.</summary>
    public IReadOnlyList<DeadlineRow> InForce => [.. Deadlines.England.Rules
        .Where(rule => rule.Regime == Regime.SafeguardingPartners && rule.HoldsOn(Today)).Select(DeadlineRow.Of)];

    /// <summary>For example "5 working days".</summary>
    public string Length(StatutoryClock of) => Lengths.Of(of, clock);

    DateOnly Today => LondonTime.DateOf(clock.GetUtcNow());
}
