using System.Net;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Data;

public class VersionTests(NotesFixture fixture)
{
    [Fact]
    public async Task Every_change_raises_the_version()
    {
        var id = await Written();

        var response = await Change(id, 1);

        Assert.Equal("\"2\"", response.Headers.ETag?.Tag);
    }

    [Fact]
    public async Task A_change_of_a_version_that_is_no_longer_current_is_refused()
    {
        var id = await Written();
        await Change(id, 1);

        var refusal = await (await Change(id, 1)).RefusalAsync();

        Assert.Equal((412, "stale-version"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task Of_two_changes_at_the_same_moment_one_wins()
    {
        var id = await Written();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Change(id, 1)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.All(answers.Where(answer => answer.StatusCode != HttpStatusCode.OK), answer =>
            Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode));
    }

    [Fact]
    public async Task A_change_without_a_version_is_refused()
    {
        var refusal = await (await Change(await Written(), null)).RefusalAsync();

        Assert.Equal((428, "if-match-required"), (refusal.Status, refusal.Code));
    }

    async Task<Guid> Written()
    {
        var id = Guid.NewGuid();
        (await fixture.SignedIn.PostJsonAsync("/notes", new { id, text = $"{id}" })).EnsureSuccessStatusCode();
        return id;
    }

    Task<HttpResponseMessage> Change(Guid id, int? version) =>
        fixture.SignedIn.PutJsonAsync($"/notes/{id}", new { text = $"{Guid.NewGuid()}" }, version);
}
