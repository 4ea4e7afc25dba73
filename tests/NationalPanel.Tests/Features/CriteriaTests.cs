using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Features;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

public class CriteriaTests(PanelApp app)
{
    const string Improvements = "highlights or may highlight improvements needed to safeguard and promote the welfare of children, "
        + "including where those improvements have been previously identified";
    const string Themes = "highlights or may highlight recurrent themes in the safeguarding and promotion of the welfare of children";

    [Fact]
    public async Task Version_1_has_the_wording_of_regulations_3_and_11()
    {
        var criteria = await app.Anonymous().GetAsync<CriteriaVersion>("/api/national-panel/criteria/1");

        Assert.Equal((1, new DateOnly(2018, 6, 29), CriteriaStatus.Adopted), (criteria.Version, criteria.EffectiveFrom, criteria.Status));
        Assert.Equal("include whether the case in question\u2014", criteria.LeadIn);
        Assert.Equal(
        [
            new Criterion("national-a", Improvements, "SI 2018/789 reg 3(a)"),
            new Criterion("national-b", "raises or may raise issues requiring legislative change or changes to guidance issued under "
                + "or further to any enactment", "SI 2018/789 reg 3(b)"),
            new Criterion("national-c", Themes, "SI 2018/789 reg 3(c)"),
        ], criteria.National);
        Assert.Equal(
        [
            new Criterion("local-a", Improvements, "SI 2018/789 reg 11(a)"),
            new Criterion("local-b", Themes, "SI 2018/789 reg 11(b)"),
            new Criterion("local-c", "highlights or may highlight concerns regarding two or more agencies working together effectively "
                + "to safeguard and promote the welfare of children", "SI 2018/789 reg 11(c)"),
            new Criterion("local-d", "is one which the Child Safeguarding Practice Review Panel have considered and concluded a local "
                + "review may be more appropriate", "SI 2018/789 reg 11(d)"),
        ], criteria.Local);
    }

    [Fact]
    public async Task The_list_of_versions_is_public_and_says_which_is_in_force()
    {
        var all = await app.Anonymous().GetAsync<List<CriteriaVersion>>("/api/national-panel/criteria");

        Assert.Equal(1, Assert.Single(all, version => version.InForce).Version);
    }

    [Fact]
    public async Task A_version_that_does_not_exist_is_not_found() =>
        Assert.Equal("not-found", (await (await app.Anonymous().GetAsync("/api/national-panel/criteria/99")).RefusalAsync()).Code);

    [Fact]
    public async Task Adoption_is_announced_once_however_often_the_service_is_deployed()
    {
        await using (var scope = app.Services.CreateAsyncScope())
        {
            foreach (var seed in scope.ServiceProvider.GetServices<ISeed>())
                await seed.SeedAsync(TestContext.Current.CancellationToken);
        }

        var adopted = await app.Bus.PublishedAsync<CriteriaAdopted>(said => said.Version == 1);
        Assert.Equal(new DateOnly(2018, 6, 29), adopted.EffectiveFrom);
        Assert.Equal(["local-a", "local-b", "local-c", "local-d"], adopted.LocalCriteria.Select(criterion => criterion.Code));
        Assert.Equal(Improvements, adopted.LocalCriteria[0].Text);
        Assert.Equal(1, await app.Ask(db => db.Set<OutboxMessage>().CountAsync(row => row.Type == typeof(CriteriaAdopted).FullName)));
        Assert.Equal(1, await app.Ask(db => db.Set<AuditEntry>().CountAsync(entry => entry.Action == "CriteriaAdopted")));
    }

    [Theory]
    [InlineData("2018-06-29", 1)]
    [InlineData("2090-03-31", 1)]
    [InlineData("2090-04-01", 2)]
    [InlineData("2099-01-01", 2)]
    public async Task The_version_in_force_is_chosen_by_date(string date, int expected)
    {
        await AdoptAsync(number: 2, CriteriaStatus.Adopted, new DateOnly(2090, 4, 1));
        await AdoptAsync(number: 3, CriteriaStatus.Draft, new DateOnly(2090, 5, 1));

        var inForce = await app.Ask(db => db.CriteriaSets.InForceOnAsync(DateOnly.Parse(date, null), CancellationToken.None));

        Assert.Equal(expected, inForce.Number);
    }

    [Fact]
    public async Task A_draft_is_not_public()
    {
        await AdoptAsync(number: 3, CriteriaStatus.Draft, new DateOnly(2090, 5, 1));

        Assert.Equal(404, (int)(await app.Anonymous().GetAsync("/api/national-panel/criteria/3")).StatusCode);
        Assert.DoesNotContain(await app.Anonymous()
            .GetAsync<List<CriteriaVersion>>("/api/national-panel/criteria"), version => version.Version == 3);
    }

    Task AdoptAsync(int number, CriteriaStatus status, DateOnly effectiveFrom) => app.Ask(async db =>
    {
        if (await db.CriteriaSets.AnyAsync(set => set.Number == number))
            return 0;
        var id = Guid.CreateVersion7();
        db.Add(new CriteriaSet { Id = id, Number = number, EffectiveFrom = effectiveFrom, Status = status, LeadIn = "include" });
        db.Audit(ServiceDefaults.Security.CurrentUser.Process("test"), "CriteriaAdded", nameof(CriteriaSet), id, "test", DateTime.UtcNow);
        return await db.SaveChangesAsync();
    });
}
