using Safeguarding.Contracts;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.Notifications.Tests;
using Safeguarding.TestKit;

namespace Safeguarding.Access.Tests.Areas;

/// <summary>
/// areas.csv: whose people read the records of an area, by what the register says of it and by whom a case was given to. A verdict is
/// <c>yes</c> or the status of the refusal, from both services alike.
/// </summary>
public class AreaAccessTests(NotificationsApp notifications, LocalInquiriesApp inquiries)
{
    public static TheoryData<string> Rows =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "areas.csv")).Skip(1).Where(line => line.Length > 0)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Everyone_gets_the_answer_of_the_table(string row)
    {
        if (row.Split(',') is not [var area, var happened, var given, var body, var agency, var verdict])
            throw new FormatException($"This line of areas.csv has not six cells: {row}");
        var records = new AreaRecords(notifications, inquiries);
        var told = await records.OpenAsync(area, DateOnly.Parse(happened, null), People.NotifierOf(area));
        if (given.Length > 0)
            await records.TellAsync(AreaRecords.Given(told.NotificationId, given, 1));

        var answer = await records.AskAsync(told.NotificationId, AreaRecords.PersonOf(body, Codes.Parse<Agency>(agency)!.Value));

        var expected = verdict == "yes" ? 200 : int.Parse(verdict, null);
        Assert.Equal((expected, expected), answer);
    }
}
