using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Pages.Help;

/// <summary>How to use the service, for each who does; every number of days comes from the rules that the clocks run by.</summary>
[AllowAnonymous]
public class HelpPage(TimeProvider clock) : PageModel
{
    /// <summary>The deadlines in force today. Yearly reports are not written here.</summary>
    public IReadOnlyList<DeadlineRow> InForce => [.. StatutoryClocks.Deadlines.England.Rules
        .Where(rule => rule.Regime == Regime.SafeguardingPartners && rule.HoldsOn(Today))
        .Where(rule => rule.Clock is not (StatutoryClock.YearlyReport or StatutoryClock.YearlyReportCopy)).Select(DeadlineRow.Of)];

    public Table Deadlines => new Table<DeadlineRow>("Deadlines in force", InForce,
        new("What", deadline => deadline.What),
        new("How long", deadline => deadline.Length),
        new("Counted", deadline => deadline.From),
        new("Source", deadline => deadline.Source));

    /// <summary>For example "5 working days".</summary>
    public string Length(StatutoryClock of) => Lengths.Of(of, clock);

    DateOnly Today => LondonTime.DateOf(clock.GetUtcNow());
}
