using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

public class ReviewerTests(PanelApp app)
{
    [Fact]
    public async Task Everybody_reads_who_is_in_the_pool()
    {
        var added = await app.ReviewerAsync();

        var found = Assert.Single(await PoolAsync(added.Name));

        Assert.Equal((added.Id, added.Expertise, Given.Today), (found.Id, found.Expertise, found.AddedOn));
    }

    [Fact]
    public async Task Many_at_the_same_moment_add_one_reviewer()
    {
        var request = Given.Reviewer();

        var answers = await Task.WhenAll(Enumerable.Range(0, 24)
            .Select(_ => app.Secretariat().PostJsonAsync("/api/national-panel/reviewers", request)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(23, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
    }

    [Fact]
    public async Task Who_was_removed_is_not_public_and_the_secretariat_sees_why()
    {
        var added = await app.ReviewerAsync();

        var removed = await app.Secretariat().PostJsonAsync($"/api/national-panel/reviewers/{added.Id}/removal",
            new RemoveReviewerRequest { Reason = "Retired." }, added.Version);

        Assert.Equal(HttpStatusCode.OK, removed.StatusCode);
        Assert.Empty(await PoolAsync(added.Name));
        var known = await app.Secretariat()
            .GetAsync<Page<PooledReviewer>>($"/api/national-panel/reviewers/all?removed=true&q={added.Name}");
        Assert.Equal("Retired.", Assert.Single(known.Items).RemovalReason);
    }

    [Fact]
    public async Task A_description_changes_and_a_removed_reviewers_does_not()
    {
        var added = await app.ReviewerAsync();
        var changed = await (await DescribeAsync(added, "Schools.")).ReadAsync<PooledReviewer>();
        await app.Secretariat().PostJsonAsync($"/api/national-panel/reviewers/{added.Id}/removal",
            new RemoveReviewerRequest { Reason = "Retired." }, changed.Version);

        var stale = await DescribeAsync(added, "Too late.");
        var removed = await DescribeAsync(changed with { Version = changed.Version + 1 }, "Too late.");

        Assert.Equal("Schools.", changed.Expertise);
        Assert.Equal("stale-version", (await stale.RefusalAsync()).Code);
        Assert.Equal("reviewer-removed", (await removed.RefusalAsync()).Code);
    }

    [Fact]
    public async Task Who_came_first_can_stand_first()
    {
        var word = $"w{Guid.NewGuid():N}";
        var first = await AddAsync(word);
        var second = await AddAsync(word);

        Assert.Equal([second.Id, first.Id], (await PoolAsync(word)).Select(reviewer => reviewer.Id));
        Assert.Equal([first.Id, second.Id], (await PoolAsync($"{word}&sort=added")).Select(reviewer => reviewer.Id));
        Assert.Equal(400, (await (await app.Anonymous().GetAsync("/api/national-panel/reviewers?sort=name")).RefusalAsync()).Status);
    }

    [Fact]
    public async Task What_is_searched_for_is_text_and_no_pattern()
    {
        await app.ReviewerAsync();

        Assert.Empty(await PoolAsync("%25_%25"));
    }

    async Task<PooledReviewer> AddAsync(string expertise) => await (await app.Secretariat().PostJsonAsync(
        "/api/national-panel/reviewers", Given.Reviewer() with { Expertise = expertise })).ReadAsync<PooledReviewer>();

    Task<HttpResponseMessage> DescribeAsync(PooledReviewer reviewer, string expertise) => app.Secretariat().PutJsonAsync(
        $"/api/national-panel/reviewers/{reviewer.Id}", new DescribeReviewerRequest { Name = reviewer.Name, Expertise = expertise },
            reviewer.Version);

    async Task<IReadOnlyList<Reviewer>> PoolAsync(string word) =>
        (await app.Anonymous().GetAsync<Page<Reviewer>>($"/api/national-panel/reviewers?q={word}")).Items;
}
