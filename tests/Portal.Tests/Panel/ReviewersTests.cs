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
        var reviewer = Assert.Single((await app.Panel.Anonymous().GetStringAsync($"/api/panel/reviewers?q={name}")).Split("\"id\":\"")[1..])[..36];
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
