using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Tests.Areas;

public class ReceivedRowTests
{
    static readonly DateTime At = new(2026, 6, 3, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_version_that_nobody_was_told_of_before_the_next_one_came_stays_and_says_so()
    {
        var rows = Rows(Version(1), Version(2) with { ToldAt = At });

        Assert.Equal([2, 1], rows.Select(row => row.Told.Version));
        Assert.Equal(At, rows[0].ToldByEmail);
        Assert.Equal(("Overtaken by version 2 before anybody was told", "No", "No"),
            (rows[1].ToldByEmail, rows[1].Opened, rows[1].Acknowledged));
        Assert.Null(rows[0].Opened);
    }

    [Fact]
    public void The_latest_version_is_only_not_told_yet() => Assert.Null(Assert.Single(Rows(Version(1))).ToldByEmail);

    [Fact]
    public void A_version_that_somebody_opened_was_not_overtaken() =>
        Assert.Equal("No", Rows(Version(1) with { OpenedAt = At }, Version(3))[1].ToldByEmail);

    static IReadOnlyList<ReceivedRow> Rows(params ReceivedVersion[] versions) => ReceivedRow.Of(
    [
        new NotificationRecipient
        {
            Id = Guid.CreateVersion7(),
            Kind = RecipientKind.Department,
            IsOwn = false,
            Since = At,
            Versions = versions,
        },
    ]);

    static ReceivedVersion Version(int number) => new() { Version = number, ToTellSince = At };
}
