using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel;

static class PanelClocks
{
    /// <summary>
    /// The deadlines of England; <c>Panel:ResponseWorkingDays</c> sets the panel's own target for answering a rapid review, which no
    /// law does. A length below 1 stops the service at start.
    /// </summary>
    public static Deadlines From(IConfiguration configuration) =>
        configuration.GetValue<int?>("Panel:ResponseWorkingDays") is { } days
            ? Deadlines.England.WithTarget(StatutoryClock.PanelResponse, days)
            : Deadlines.England;
}
