using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.LocalInquiries.Tests.Consumers;

public class NationalInquiryTests(LocalInquiriesApp app)
{
    [Theory]
    [InlineData("opened", "opened", "opened", "published")]
    [InlineData("published", "opened", "published", "published")]
    public async Task A_national_inquiry_is_shown_with_each_of_its_cases_in_whatever_order_it_is_told(params string[] order)
    {
        var journey = await Journey.OpenAsync(app);
        var opened = new NationalInquiryOpened
        {
            InquiryId = Guid.CreateVersion7(),
            CaseIds = [Guid.CreateVersion7()],
            NotificationIds = [journey.Incident.NotificationId],
            OpenedAt = DateTime.UtcNow.AddDays(-1),
            DueOn = Given.Today.AddMonths(6),
        };
        var published = new NationalInquiryPublished
        {
            InquiryId = opened.InquiryId,
            CaseIds = opened.CaseIds,
            NotificationIds = [journey.Incident.NotificationId, Guid.CreateVersion7()],
            PublishedAt = DateTime.UtcNow,
            Report = Given.Report("A national report"),
        };

        foreach (var message in order)
            await (message == "opened" ? app.Bus.DeliverAsync(opened) : app.Bus.DeliverAsync(published));

        var notice = Assert.Single((await journey.ReadAsync()).NationalInquiries);
        Assert.Equal(
            (opened.InquiryId, opened.OpenedAt, opened.DueOn, published.PublishedAt, "A national report"),
            (notice.InquiryId, notice.OpenedAt, notice.DueOn, notice.PublishedAt, notice.Title));
    }
}
