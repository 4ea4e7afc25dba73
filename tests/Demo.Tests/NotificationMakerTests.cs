using Microsoft.Extensions.Time.Testing;
using Safeguarding.Contracts;
using Safeguarding.Demo.People;
using Safeguarding.Demo.Steps;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Rules;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Demo.Tests;

/// <summary>What the year's councils write is judged by the service's own rules, on the day on which they send it.</summary>
public class NotificationMakerTests
{
    static readonly NotificationClocks Clocks = new(Deadlines.England, WorkingDays.EnglandAndWales);
    static readonly ChildKeys Keys = new(new byte[32]);

    [Theory]
    [InlineData(Year.Seed)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_notification_can_be_sent(int seed) => Assert.All(Year.Plan(seed).Cases, known =>
        Assert.Empty(Rules(known.SentAt).Check(SendNotification.Request(known), Council(known.Place)).Entries.Select(Told)));

    [Fact]
    public void It_is_late_and_in_the_panels_remit_as_planned() => Assert.All(Year.Plan().Cases, known =>
    {
        var sent = Notification.Send(known.Id, "SIN-2026-00000-0", known.Content, Council(known.Place), known.SentAt, Clocks, Keys);

        Assert.Equal((known.Course.NotifiedLate, known.Story.InPanelRemit), (sent.Late, sent.InPanelRemit));
    });

    [Fact]
    public void Every_draft_is_incomplete_and_not_wrong() => Assert.All(Year.Plan().Drafts, draft =>
    {
        var (missing, wrong) = Rules(draft.SavedAt).CheckDraft(draft.Content, Council(draft.Place));

        Assert.NotEmpty(missing);
        Assert.Empty(wrong.Entries.Select(Told));
    });

    static NotificationRules Rules(DateTime now) =>
        new(AreaRegister.OfReferenceFiles(), new FakeTimeProvider(new DateTimeOffset(now, TimeSpan.Zero)));

    static CurrentUser Council(Place place) =>
        new()
        {
            Id = "council",
            Name = "Council",
            AreaCodes = [place.Code],
            Agency = Agency.LocalAuthority,
            Roles = new HashSet<string> { Roles.Notifier }
        };

    static string Told(FieldError error) => $"{error.Path}: {error.Code}";
}
