using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>Inquiries opened and published month by month, beside what was foreseen.</summary>
public static class ReadInquiryCapacity
{
    const int Months = 12;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/inquiries/capacity", Handle).RequireAuthorization(Policies.PanelReader).WithName(nameof(ReadInquiryCapacity));

    static async Task<Ok<InquiryCapacity>> Handle(NationalPanelDbContext db, PanelOptions options, TimeProvider clock, CancellationToken ct)
    {
        var thisMonth = FirstOf(LondonTime.DateOf(clock.GetUtcNow()));
        var since = thisMonth.AddMonths(1 - Months);
        // A day early, because months begin in London; what is too old falls out below.
        var from = since.AddDays(-1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var opened = await db.Inquiries.Where(inquiry => inquiry.OpenedAt >= from).Select(inquiry => inquiry.OpenedAt).ToListAsync(ct);
        var published = await db.Inquiries.Where(inquiry => inquiry.Publication!.PublishedAt >= from)
            .Select(inquiry => inquiry.Publication!.PublishedAt).ToListAsync(ct);

        // Inquiries are rare and independent events: their yearly number varies by about the square root of its mean.
        var spread = (int)Math.Round(1.96 * Math.Sqrt(options.YearlyInquiries));
        return TypedResults.Ok(new InquiryCapacity
        {
            Months = [.. Enumerable.Range(0, Months).Select(since.AddMonths)
                .Select(first => new InquiryMonth(first, In(opened, first), In(published, first)))],
            YearlyForecast = options.YearlyInquiries,
            AtLeast = Math.Max(0, options.YearlyInquiries - spread),
            AtMost = options.YearlyInquiries + spread,
        });
    }

    static int In(List<DateTime> instants, DateOnly first) => instants.Count(instant => FirstOf(LondonTime.DateOf(instant)) == first);

    static DateOnly FirstOf(DateOnly date) => new(date.Year, date.Month, 1);
}
