using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Access.Tests.Table;

namespace Safeguarding.Access.Tests;

/// <summary>Every endpoint of every service, asked by everyone, against access.csv.</summary>
public class EndpointAccessTests(Platform platform) : IClassFixture<Platform>
{
    public static TheoryData<string> Endpoints => [.. AccessTable.Rows.Select(row => row.ToString())];

    [Fact]
    public void The_table_holds_exactly_the_endpoints_of_the_services() =>
        NoDifference(Verdict.OfRows(AccessTable.Rows, platform.Listed));

    [Fact]
    public void Every_endpoint_names_a_policy_or_is_openly_anonymous() =>
        NoDifference(Verdict.OfPolicies(platform.Endpoints));

    [Fact]
    public void The_table_says_of_anonymous_callers_what_the_code_says() =>
        NoDifference(Verdict.OfAnonymous(AccessTable.Rows, platform.Listed));

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Everyone_gets_the_answer_of_the_table(string endpoint)
    {
        var row = AccessTable.Rows.Single(row => row.ToString() == endpoint);

        var answers = await platform.Targets.Single(target => target.Service == row.Service).AskAsync(row);

        NoDifference(Verdict.OfAnswers(row, answers));
    }

    // Whole sentences: Assert.Empty cuts them short.
    static void NoDifference(IReadOnlyList<string> differences)
    {
        if (differences.Count > 0)
            Assert.Fail(string.Join(Environment.NewLine, differences));
    }
}
