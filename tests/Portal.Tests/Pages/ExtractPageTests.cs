using System.Net;
using System.Text.RegularExpressions;
using Safeguarding.Notifications.Tests;
using Safeguarding.Portal.Pages.Analysis;
using Safeguarding.TestKit;
using Incidents = Safeguarding.Notifications.Tests.Given;

namespace Safeguarding.Portal.Tests.Pages;

/// <summary>An analyst saves a reporting year; the service behind the page is the real one.</summary>
public sealed class ExtractPageTests(NotificationsApp notifications) : IDisposable
{
    readonly PortalHost _portal = new(new Dictionary<string, string>
    {
        ["notifications"] = notifications.Anonymous().BaseAddress!.ToString(),
    });

    [Fact]
    public async Task Columns_are_explained_and_a_year_is_saved_as_a_file()
    {
        await notifications.SendAsync(Incidents.Notification());
        var year = Incidents.Today.Month > 3 ? Incidents.Today.Year + 1 : Incidents.Today.Year;
        using var sofia = As(People.Analyst());

        var page = await sofia.OpenAsync("/analysis/extract");
        var file = await sofia.OpenAsync($"/analysis/extract?handler=csv&Year={year}");
        var none = await sofia.OpenAsync("/analysis/extract?handler=csv&Year=1990");

        Assert.All(ExtractColumns.All, column => Assert.Contains($">{column.Column.Heading}<", page.Main, StringComparison.Ordinal));
        Assert.Contains("pseudonym,kind,state,region", file.Html, StringComparison.Ordinal);
        Assert.Contains("seriousHarm", file.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Robin", file.Html, StringComparison.Ordinal);
        Assert.Contains("Select a reporting year", none.Main, StringComparison.Ordinal);
        Assert.Contains("href=\"/analysis/extract\"", (await sofia.OpenAsync("/dashboard")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_documentation_names_the_columns_of_the_file_in_their_order()
    {
        using var sofia = As(People.Analyst());

        var file = await sofia.OpenAsync($"/analysis/extract?handler=csv&Year={Incidents.Today.Year}");

        var documented = File.ReadLines(System.IO.Path.Combine(Root, "docs", "extract.md"))
            .Select(line => Regex.Match(line, @"^\| `([a-z_]+)` \|")).Where(row => row.Success).Select(row => row.Groups[1].Value);
        Assert.Equal(documented, file.Html.TrimStart('\uFEFF').Split('\n')[0].Trim().Split(','));
    }

    [Fact]
    public async Task Only_analysts_come_in()
    {
        using var ruth = As(People.Secretariat());

        Assert.Equal(HttpStatusCode.Forbidden, (await ruth.OpenAsync("/analysis/extract")).Status);
    }

    static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Safeguarding.sln")))
                folder = folder.Parent!;
            return folder.FullName;
        }
    }

    public void Dispose() => _portal.Dispose();

    Visitor As(Person person) => _portal.VisitorAs(person, notifications.TokenFor(person));
}
