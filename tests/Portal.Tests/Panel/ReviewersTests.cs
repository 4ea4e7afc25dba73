using System.Net;

namespace Safeguarding.Portal.Tests.Panel;

public class ReviewersTests(PanelPages app) : IClassFixture<PanelPages>
{
    [Fact]
    public async Task A_reviewer_comes_into_the_public_pool_is_changed_and_leaves_it()
    {
        var name = Given.Word();
        using var ruth = app.Secretariat();
        using var reader = app.Portal.Visitor();

        await ruth.SendAsync("/panel/reviewers/new", ("Name", name), ("Expertise", "Infants."));
        var pool = await reader.OpenAsync($"/reviewers?q={name}");
        var reviewer = Assert.Single((await app.Panel.Anonymous().GetStringAsync($"/api/national-panel/reviewers?q={name}"))
            .Split("\"id\":\"")[1..])[..36];
        await ruth.SendAsync($"/panel/reviewers/{reviewer}", ("Name", name), ("Expertise", "Schools."));
        var changed = await reader.OpenAsync($"/reviewers?q={name}");
        var removed = await ruth.SendAsync($"/panel/reviewers/{reviewer}/remove", ("Reason", "Retired."));

        Assert.Contains("Infants.", pool.Main, StringComparison.Ordinal);
        Assert.Contains("Schools.", changed.Main, StringComparison.Ordinal);
        Assert.Contains("Retired.", removed.Main, StringComparison.Ordinal);
        var after = await reader.OpenAsync($"/reviewers?q={name}");
        Assert.Contains("No reviewers match", after.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.OpenAsync($"/panel/reviewers/{reviewer}")).Status);
    }

    [Theory]
    [InlineData("/reviewers")]
    [InlineData("/panel/reviewers")]
    public async Task Who_came_first_can_stand_first_and_the_search_keeps_that(string list)
    {
        var word = Given.Word();
        using var ruth = app.Secretariat();
        await ruth.SendAsync("/panel/reviewers/new", ("Name", $"Early {word}"), ("Expertise", "Infants."));
        await ruth.SendAsync("/panel/reviewers/new", ("Name", $"Late {word}"), ("Expertise", "Schools."));

        var usual = await ruth.OpenAsync($"{list}?q={word}");
        var turned = await ruth.OpenAsync($"{list}?q={word}&sort=added");
        var file = await ruth.OpenAsync($"{list}?q={word}&sort=added&handler=csv");

        Assert.InRange(usual.Main.IndexOf("Late ", StringComparison.Ordinal), 0, usual.Main.IndexOf("Early ", StringComparison.Ordinal));
        Assert.InRange(turned.Main.IndexOf("Early ", StringComparison.Ordinal), 0, turned.Main.IndexOf("Late ", StringComparison.Ordinal));
        Assert.InRange(file.Html.IndexOf("Early ", StringComparison.Ordinal), 0, file.Html.IndexOf("Late ", StringComparison.Ordinal));
        Assert.Contains("<input type=\"hidden\" name=\"sort\" value=\"added\">", turned.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_named()
    {
        using var ruth = app.Secretariat();

        var page = await ruth.SendAsync("/panel/reviewers/new");

        Assert.Contains("<a href=\"#Name\">Enter the reviewer&#x27;s name</a>", page.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Expertise\">Enter what the reviewer brings</a>", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/panel/reviewers")]
    [InlineData("/panel/reviewers/new")]
    public async Task Members_do_not_change_the_pool(string path)
    {
        using var marcus = app.Member();

        Assert.Equal(HttpStatusCode.Forbidden, (await marcus.OpenAsync(path)).Status);
    }
}
