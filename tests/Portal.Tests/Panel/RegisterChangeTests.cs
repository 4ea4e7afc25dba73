using System.Net;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;
using Cases = Safeguarding.NationalPanel.Tests.Given;

namespace Safeguarding.Portal.Tests.Panel;

/// <summary>Each test changes bodies of its own: the register is one for all tests.</summary>
public class RegisterChangeTests(PanelPages app) : IClassFixture<PanelPages>
{
    [Fact]
    public async Task A_rename_is_checked_recorded_and_shown_with_what_happens_next()
    {
        using var ruth = app.Secretariat();
        var form = await ruth.OpenAsync("/panel/areas/change/renamed?code=E06000026");

        var check = await ruth.SendAsync(form, form.Path, Answers(("Form.Code", "E06000026"), ("Form.Name", "Plymouth City")));
        var unchanged = await ruth.OpenAsync("/panel/areas/E06000026");
        var done = await ruth.SendAsync(check, form.Path, ("step", "record"));
        var body = await ruth.OpenAsync("/panel/areas/E06000026");

        Assert.Contains("Nobody gains access.", check.Main, StringComparison.Ordinal);
        Assert.Contains("Nobody loses access.", check.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Plymouth City", unchanged.Main, StringComparison.Ordinal);
        Assert.StartsWith("/panel/areas/changes/", done.Path, StringComparison.Ordinal);
        Assert.Contains("The change is recorded", done.Main, StringComparison.Ordinal);
        Assert.Contains("What happens next", done.Main, StringComparison.Ordinal);
        Assert.Contains("<h1 class=\"govuk-heading-l\">Plymouth City</h1>", body.Main, StringComparison.Ordinal);
        Assert.Contains("Plymouth, until", body.Main, StringComparison.Ordinal);
        Assert.Contains($"href=\"{done.Path}\"", body.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_split_says_who_loses_access_and_leads_to_the_cases_that_are_to_be_given()
    {
        const string Shropshire = "E06000051";
        using var ruth = app.Secretariat();
        var form = await ruth.OpenAsync($"/panel/areas/change/split?code={Shropshire}");

        var check = await ruth.SendAsync(form, form.Path, Answers(("Form.Code", Shropshire), ("Form.Into[0].Code", "e06998001"),
            ("Form.Into[0].Name", "North Shropshire"), ("Form.Into[1].Code", "E06998002"), ("Form.Into[1].Name", "South Shropshire")));
        var done = await ruth.SendAsync(check, form.Path, ("step", "record"));
        var old = await ruth.OpenAsync($"/panel/areas/{Shropshire}");
        var successor = await ruth.OpenAsync("/panel/areas/E06998001");

        Assert.Contains("The people of Shropshire (E06000051): records of", check.Main, StringComparison.Ordinal);
        Assert.Contains("The people of North Shropshire (E06998001): records of", check.Main, StringComparison.Ordinal);
        Assert.Contains("href=\"/panel/cases?Only=shared\"", done.Main, StringComparison.Ordinal);
        Assert.Contains("href=\"/panel/areas/E06998002\"", old.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("/panel/areas/change/", old.Main, StringComparison.Ordinal);
        Assert.Contains($"href=\"/panel/areas/{Shropshire}\">Shropshire</a>", successor.Main, StringComparison.Ordinal);
        Assert.Contains("West Mercia", successor.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_that_merge_are_named_by_name_or_code()
    {
        using var ruth = app.Secretariat();
        var form = await ruth.OpenAsync("/panel/areas/change/merged?code=E06000038");

        var check = await ruth.SendAsync(form, form.Path, Answers(("Form.Merging", "reading\nE06000040"),
            ("Form.Into[0].Code", "E06998003"), ("Form.Into[0].Name", "Reading and Windsor")));
        await ruth.SendAsync(check, form.Path, ("step", "record"));

        Assert.Contains("Reading</textarea>", form.Main, StringComparison.Ordinal);
        Assert.Equal(["E06998003"], (await BodyAsync("E06000038")).Successors);
        Assert.Equal(["E06998003"], (await BodyAsync("E06000040")).Successors);
    }

    [Fact]
    public async Task A_council_that_is_added_is_served_by_those_that_are_named()
    {
        using var ruth = app.Secretariat();

        var form = await ruth.OpenAsync("/panel/areas/change/added");
        var check = await ruth.SendAsync(form, form.Path, Answers(("Form.Agency", "la"), ("Form.Into[0].Code", "E06998004"),
            ("Form.Into[0].Name", "New Town"), ("Form.Into[0].Region", "London"),
            ("Form.Into[0].Serves", "Metropolitan Police Service\nQMF")));
        await ruth.SendAsync(check, form.Path, ("step", "record"));

        Assert.Contains((await BodyAsync("QMF")).Serves, served => served.AreaCode == "E06998004");
        Assert.Contains((await BodyAsync("E23000001")).Serves, served => served.AreaCode == "E06998004");
    }

    [Fact]
    public async Task A_boundary_is_moved_to_another_board_and_another_one_signs()
    {
        const string Slough = "E06000039", Somerset = "QSL";
        using var ruth = app.Secretariat();

        var serves = await ruth.OpenAsync($"/panel/areas/change/servedByAnother?code={Slough}");
        var check = await ruth.SendAsync(serves, serves.Path, Answers(("Form.Code", Slough), ("Form.Agency", "health"),
            ("Form.EndsCode", ""), ("Form.BeginsCode", Somerset)));
        await ruth.SendAsync(check, serves.Path, ("step", "record"));
        var signs = await ruth.OpenAsync($"/panel/areas/change/signedByAnother?code={Slough}");
        var signed = await ruth.SendAsync(signs, signs.Path, Answers(("Form.Code", Slough), ("Form.BeginsCode", Somerset)));
        await ruth.SendAsync(signed, signs.Path, ("step", "record"));

        Assert.Contains("(QSL): records of", check.Main, StringComparison.Ordinal);
        Assert.True(Assert.Single((await BodyAsync(Somerset)).Serves, served => served.AreaCode == Slough && served.ValidTo is null).Signs);
    }

    [Theory]
    [InlineData("added", "Form_Agency", "Select which it is")]
    [InlineData("added", "Form_Into_0__Code", "Enter a code")]
    [InlineData("renamed", "Form_Code", "Select which one changes")]
    [InlineData("renamed", "Form_Name", "Enter a name")]
    [InlineData("merged", "Form_Merging", "Enter two or more that merge, one on each line")]
    [InlineData("split", "Form_Code", "Select which one changes")]
    [InlineData("servedByAnother", "Form_BeginsCode", "Select which one begins")]
    [InlineData("signedByAnother", "Form_BeginsCode", "Select which one begins")]
    public async Task What_is_missing_is_said_at_its_field(string kind, string field, string message)
    {
        using var ruth = app.Secretariat();
        var form = await ruth.OpenAsync($"/panel/areas/change/{kind}");

        var bare = await ruth.SendAsync(form, form.Path);
        var page = await ruth.SendAsync(form, form.Path, Answers());

        Assert.Contains("<a href=\"#Form_From\">Enter the first day</a>", bare.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Form_Reason\">Enter why, and by which order</a>", bare.Main, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"#{field}\">{message}</a>", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_click_and_going_back_come_to_the_change_that_was_recorded()
    {
        using var ruth = app.Secretariat();
        var form = await ruth.OpenAsync("/panel/areas/change/renamed?code=E06000044");
        var check = await ruth.SendAsync(form, form.Path, Answers(("Form.Code", "E06000044"), ("Form.Name", "Portsmouth City")));
        var done = await ruth.SendAsync(check, form.Path, ("step", "record"));

        var second = await ruth.SendAsync(check, form.Path, ("step", "record"));
        var altered = await ruth.SendAsync(form, form.Path, Answers(("Form.Code", "E06000044"), ("Form.Name", "Another")));
        var back = await ruth.OpenAsync(form.Path);

        Assert.Equal([done.Path, done.Path, done.Path], [second.Path, altered.Path, back.Path]);
        Assert.Equal("Portsmouth City", (await BodyAsync("E06000044")).Name);
    }

    [Fact]
    public async Task What_changes_is_chosen_first()
    {
        using var ruth = app.Secretariat();

        var none = await ruth.SendAsync("/panel/areas/change");
        var chosen = await ruth.SendAsync("/panel/areas/change", ("Kind", "split"));
        var more = await ruth.SendAsync(chosen, chosen.Path, ("step", "more"));

        Assert.Contains("<a href=\"#Kind\">Select what changes</a>", none.Main, StringComparison.Ordinal);
        Assert.StartsWith("/panel/areas/change/split?id=", chosen.Path, StringComparison.Ordinal);
        Assert.Contains("Successor 2", chosen.Main, StringComparison.Ordinal);
        Assert.Contains("Successor 3", more.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.OpenAsync("/panel/areas/change/ended")).Status);
    }

    [Fact]
    public async Task The_register_is_searched_and_taken_as_a_file()
    {
        using var ruth = app.Secretariat();

        var page = await ruth.OpenAsync("/panel/areas?q=cumbria&agency=police");
        var file = await ruth.OpenAsync("/panel/areas?q=E10000006&handler=csv");

        Assert.Contains("Cumbria Constabulary", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("E10000006", page.Main, StringComparison.Ordinal);
        Assert.Contains("E06000063; E06000064", file.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/panel/areas")]
    [InlineData("/panel/areas/E08000035")]
    [InlineData("/panel/areas/changes")]
    [InlineData("/panel/areas/change")]
    [InlineData("/panel/areas/change/renamed")]
    public async Task Members_do_not_change_the_register(string path)
    {
        using var member = app.Member();

        Assert.Equal(HttpStatusCode.Forbidden, (await member.OpenAsync(path)).Status);
    }

    async Task<RegisteredBody> BodyAsync(string code) => (await app.Panel.Anonymous()
        .GetAsync<List<RegisteredBody>>("/api/national-panel/areas/bodies")).Single(body => body.Code == code);

    static (string, string)[] Answers(params (string, string)[] more) =>
    [
        ("Form.From.Day", $"{Cases.Today.Day}"), ("Form.From.Month", $"{Cases.Today.Month}"), ("Form.From.Year", $"{Cases.Today.Year}"),
        ("Form.Reason", "By order."), .. more,
    ];
}
