using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Tests.Model;

/// <summary>Of each kind of event it is said whose it is to know, and what it follows from.</summary>
public class TimelineKindsTests
{
    static readonly DateTime Instant = new(2026, 6, 3, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Each_kind_has_one_audience() => Assert.Equal(
        Enum.GetValues<TimelineEventKind>().Order(),
        TimelineAudience.OfAll.Concat(TimelineAudience.OfArea).Concat(TimelineAudience.OfPanel).Order());

    [Fact]
    public void Each_kind_has_one_place_in_the_order_of_causes() =>
        Assert.Equal(Enum.GetValues<TimelineEventKind>().Order(), TimelineOrder.Causes.Order());

    [Theory]
    [InlineData(TimelineEventKind.RapidReviewSigned, TimelineEventKind.RapidReviewSubmitted)]
    [InlineData(TimelineEventKind.RapidReviewSigned, TimelineEventKind.SignatureVoided)]
    [InlineData(TimelineEventKind.EnteredRemit, TimelineEventKind.Unlinked)]
    [InlineData(TimelineEventKind.Amended, TimelineEventKind.EnteredRemit)]
    [InlineData(TimelineEventKind.Amended, TimelineEventKind.ShareClosed)]
    [InlineData(TimelineEventKind.HandedOver, TimelineEventKind.Sent)]
    [InlineData(TimelineEventKind.Unlinked, TimelineEventKind.RapidReviewOpened)]
    [InlineData(TimelineEventKind.PanelDecided, TimelineEventKind.NationalInquiryOpened)]
    public void A_cause_stands_before_what_follows_at_the_same_instant(TimelineEventKind cause, TimelineEventKind effect) =>
        Assert.Equal([cause, effect], new[] { effect, cause }.Select(At).InOrder().Select(one => one.Kind));

    [Fact]
    public void What_happened_earlier_stands_first_whatever_follows_from_what()
    {
        var earlier = At(TimelineEventKind.RapidReviewSubmitted) with { OccurredAt = Instant.AddTicks(-1) };

        Assert.Equal(
            [TimelineEventKind.RapidReviewSubmitted, TimelineEventKind.RapidReviewSigned],
            new[] { At(TimelineEventKind.RapidReviewSigned), earlier }.InOrder().Select(one => one.Kind));
    }

    static TimelineEvent At(TimelineEventKind kind) => new() { Kind = kind, OccurredAt = Instant };
}
