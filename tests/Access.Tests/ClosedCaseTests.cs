using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Access.Tests.Table;
using Safeguarding.Contracts.Notifications;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.NationalPanel.Tests;
using Safeguarding.Notifications.Tests;
using Incidents = Safeguarding.Notifications.Tests.Given;

namespace Safeguarding.Access.Tests;

/// <summary>
/// closed.csv: what every endpoint of the services that show cases answers to those whom access.csv lets through, once the case is
/// restricted and they are not named, or they have stepped back from it. <c>same</c> is about no case, or for administrators, who see no
/// content.
/// </summary>
public class ClosedCaseTests(Platform platform, NotificationsApp notifications, LocalInquiriesApp inquiries, PanelApp panel)
    : IClassFixture<Platform>
{
    const string Same = "same";
    static readonly IReadOnlyList<string> Services = ["notifications", "local-inquiries", "national-panel"];

    static readonly IReadOnlyDictionary<string, string> Cells = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "closed.csv"))
        .Skip(1).Select(line => line.Split(',')).ToDictionary(cells => $"{cells[0]}: {cells[1]} {cells[2]}", cells => cells[3]);

    readonly ClosedCases _cases = new(notifications, inquiries, panel);

    public static TheoryData<string> Closed => [.. Cells.Where(cell => cell.Value != Same).Select(cell => cell.Key)];

    [Fact]
    public void The_table_holds_every_endpoint_of_the_services_that_show_cases() => Assert.Equal(
        AccessTable.Rows.Where(row => Services.Contains(row.Service)).Select(row => row.ToString()).Order(), Cells.Keys.Order());

    [Theory]
    [MemberData(nameof(Closed))]
    public async Task Of_a_restricted_case_nobody_else_is_told_more_than_of_none(string endpoint)
    {
        var (row, target, call) = await CallOfAsync(endpoint);

        await _cases.RestrictAsync(row.Service, call);

        await AnsweredAsync(row, target, call, Allowed(row));
    }

    [Theory]
    [MemberData(nameof(Closed))]
    public async Task Who_stepped_back_from_a_case_is_told_no_more_than_of_none(string endpoint)
    {
        var (row, target, call) = await CallOfAsync(endpoint);
        var members = Allowed(row).FindAll(persona => persona.Column is "member" or "chair");
        // Whoever declares a conflict once more has declared it once, and is told nothing of the case.
        if (members.Count == 0 || row.Route.EndsWith("/conflicts", StringComparison.Ordinal))
            return;

        await _cases.RecuseAsync(row.Service, call, [.. members.Select(persona => persona.Person!)]);

        await AnsweredAsync(row, target, call, members);
    }

    async Task<(AccessRow Row, Target Target, Call Call)> CallOfAsync(string endpoint)
    {
        var row = AccessTable.Rows.Single(row => row.ToString() == endpoint);
        var target = platform.Targets.Single(target => target.Service == row.Service);
        if (!row.Route.EndsWith("/nickname", StringComparison.Ordinal))
            return (row, target, await target.CallOfAsync(row));
        // access.csv asks about a draft's.
        var sent = await notifications.SendAsync(Incidents.Notification());
        return (row, target, Call.Put($"/api/notifications/{sent.Id}/nickname", new NameCaseRequest { Nickname = "The baby of May" }));
    }

    static List<Persona> Allowed(AccessRow row) =>
        [.. Persona.All.Zip(row.Cells).Where(pair => pair.Second == AccessTable.Yes).Select(pair => pair.First)];

    static async Task AnsweredAsync(AccessRow row, Target target, Call call, IReadOnlyList<Persona> personas)
    {
        Assert.NotEmpty(personas);
        var cell = Cells[row.ToString()];
        List<string> differences = [];
        foreach (var persona in personas)
        {
            using var client = await target.SignIn(persona);
            var answer = await call.SendAsync(client);
            if (!answer.Fits(cell))
                differences.Add($"{row} as {persona.Column}: closed.csv says {cell}, the service {answer}");
        }

        if (differences.Count > 0)
            Assert.Fail(string.Join(Environment.NewLine, differences));
    }
}
