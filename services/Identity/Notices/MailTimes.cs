using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Model;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Identity.Notices;

/// <summary>When a person is mailed of what, as they chose.</summary>
public sealed class MailTimes(NoticeOptions options)
{
    /// <summary>When the mail is due; null where the person wants none, or where it comes too late to be of use.</summary>
    public DateTime? Of(NoticeRaised notice, Person person, DateTime now) => now - notice.RaisedAt > options.MaxAge
        ? null
        : person.NoticeMails switch
        {
            NoticeMails.Daily => NextSummary(now),
            NoticeMails.StatutoryOnly when !notice.Statutory => null,
            _ => now + options.CollectFor,
        };

    /// <summary>Today's time of day in London or, where that is over, tomorrow's, whether or not the clocks change in between.</summary>
    public DateTime NextSummary(DateTime now)
    {
        var today = LondonTime.DateOf(now);
        return SummaryOn(today) is var first && first > now ? first : SummaryOn(today.AddDays(1));
    }

    // What no clock shows, in the hour that is skipped in spring, is an hour later.
    DateTime SummaryOn(DateOnly date) =>
        LondonTime.InstantOf(date, options.SummaryAt) ?? LondonTime.InstantOf(date, options.SummaryAt.AddHours(1))!.Value;
}
