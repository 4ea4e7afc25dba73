using System.Globalization;
using Safeguarding.TestKit;

namespace Safeguarding.Benchmarks.Scenarios;

/// <summary>
/// Pages with lists while what they list grows, for the people whose pages they are. LISTS_ROWS=1000000 asks for more cases than the
/// hundred thousand of an ordinary run.
/// </summary>
static class Lists
{
    const int Few = 1_000;
    const int Many = 100_000;
    const int Year = 100;
    const int People = 5_000;
    const int Times = 40;
    const double MaxRatio = 1.5;

    static readonly (string Who, string Path)[] Pages =
    [
        ("amira.hussain", "/dashboard"),
        ("amira.hussain", "/cases"),
        ("amira.hussain", "/cases?sort=sent"),
        ("amira.hussain", "/cases?reference=SIN-2026"),
        ("tom.ashworth", "/people"),
        ("tom.ashworth", "/people?name=amira"),
        ("ruth.coleman", "/dashboard"),
        ("ruth.coleman", "/panel/cases"),
        ("ruth.coleman", "/panel/cases?sort=answerDue"),
        ("ruth.coleman", "/panel/cases?sort=-priority"),
        ("ruth.coleman", "/panel/cases?state=awaitingDecision"),
        ("ruth.coleman", "/panel/cases?reference=SIN-2026"),
    ];

    public static async Task RunAsync(Report report)
    {
        var most = int.Parse(Environment.GetEnvironmentVariable("LISTS_ROWS") ?? $"{Many}", CultureInfo.InvariantCulture);
        await using var platform = await Platform.StartNewAsync(
            new Dictionary<string, string> { ["DEMO_NOTIFICATIONS"] = $"{Year}" }, "--demo");
        await Eventually.True(() => Task.FromResult(platform.Output.Contains("Demo year: ready", StringComparison.Ordinal)),
            "the demo year is ready", TimeSpan.FromMinutes(20));

        var cases = await CasesAsync(platform);
        await cases.MakeAsync(1, (Few / Year) - 1);
        var few = await MeasureAsync(platform.Address);
        await cases.MakeAsync(Few / Year, (most / Year) - 1);
        await (await PeopleAsync(platform)).MakeAsync(1, People);
        var many = await MeasureAsync(platform.Address);

        foreach (var (who, path) in Pages)
        {
            var (before, after) = (few[(who, path)].Percentile(95), many[(who, path)].Percentile(95));
            report.Add($"{who} {path}: p95 of {Few:N0} cases", before, "ms")
                .Add($"{who} {path}: p95 of {most:N0}", after, "ms")
                .Add($"{who} {path}: ratio", after / before, "×", MaxRatio);
        }
    }

    static async Task<RowCopies> CasesAsync(Platform platform)
    {
        var copies = new RowCopies();
        foreach (var table in (string[])["Notifications", "SentFacts", "NotifiedAreas", "Timeline"])
            await copies.AddAsync(platform.DatabaseOf("notifications"), table);
        foreach (var table in (string[])["Inquiries", "Decisions", "Signatures", "PracticeReviews", "PanelDecisions"])
            await copies.AddAsync(platform.DatabaseOf("local-inquiries"), table);
        foreach (var table in (string[])["Cases", "RapidReviews", "Decisions", "Considerations"])
            await copies.AddAsync(platform.DatabaseOf("national-panel"), table);
        return copies;
    }

    static async Task<RowCopies> PeopleAsync(Platform platform)
    {
        var copies = new RowCopies();
        await copies.AddAsync(platform.DatabaseOf("identity"), "People", "Email LIKE 'amira.hussain@%'");
        return copies;
    }

    static async Task<Dictionary<(string Who, string Path), Sample>> MeasureAsync(Uri platform)
    {
        var samples = new Dictionary<(string, string), Sample>();
        foreach (var person in Pages.GroupBy(page => page.Who))
        {
            using var reader = new PortalReader(platform);
            await reader.SignInAsync(person.Key);
            foreach (var page in person)
            {
                var sample = samples[page] = new Sample();
                await reader.TimeAsync(page.Path);
                for (var number = 0; number < Times; number++)
                    sample.Add(await reader.TimeAsync(page.Path));
            }
        }

        return samples;
    }
}
