namespace Safeguarding.Identity.Notices;

/// <summary>When mails about notices go out.</summary>
/// <param name="CollectFor">
/// <c>Notices:CollectFor</c>, how long a mail waits for what else happens meanwhile, so that one step that asks several things is one mail;
/// a minute unless told.
/// </param>
/// <param name="SummaryAt"><c>Notices:SummaryAt</c>, the time of day in London of the daily summary; 08:30 unless told.</param>
/// <param name="MaxAge"><c>Notices:MaxAge</c>, after which what was not mailed no longer is; 7 days unless told.</param>
public sealed record NoticeOptions(TimeSpan CollectFor, TimeOnly SummaryAt, TimeSpan MaxAge)
{
    public static NoticeOptions From(IConfiguration configuration) => new(
        configuration.GetValue("Notices:CollectFor", TimeSpan.FromMinutes(1)) is var wait && wait >= TimeSpan.Zero
            && wait <= TimeSpan.FromHours(1)
            ? wait
            : throw new InvalidOperationException("Setting Notices:CollectFor must be from 00:00:00 to 01:00:00."),
        configuration.GetValue("Notices:SummaryAt", new TimeOnly(8, 30)),
        configuration.GetValue("Notices:MaxAge", TimeSpan.FromDays(7)));
}
