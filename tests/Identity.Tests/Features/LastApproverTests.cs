using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Features.People;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;
using Person = Safeguarding.Identity.Model.Person;

namespace Safeguarding.Identity.Tests.Features;

[Collection(nameof(MovedClock))]
public sealed class LastApproverTests(MovedClock.App app)
{
    [Fact]
    public async Task An_administrator_may_not_take_the_role_of_an_organisations_last_approver_but_whoever_has_left_has_left()
    {
        var administrator = await AdministratorAsync();
        // Nobody else approves there.
        var organisation = "Ofsted";
        var approver = await app.PersonAsync(organisation, Roles.Approver);

        var roles = await (await administrator.PutJsonAsync($"/api/identity/people/{approver.Id}/roles",
            new ChangeRolesRequest { Roles = [], Reason = "x" })).RefusalAsync();
        var left = await administrator.PostJsonAsync($"/api/identity/people/{approver.Id}/leave",
            new RecordLeavingRequest { Reason = "x" });

        Assert.Equal((409, "last-approver"), (roles.Status, roles.Code));
        Assert.Equal(HttpStatusCode.OK, left.StatusCode);
    }

    [Fact]
    public async Task Of_two_who_are_removed_at_the_same_moment_one_stays()
    {
        var first = await app.PersonAsync("West Yorkshire Police", Roles.Approver);
        var second = await app.PersonAsync("West Yorkshire Police", Roles.Approver);
        await using var one = app.Services.CreateAsyncScope();
        await using var other = app.Services.CreateAsyncScope();

        // Both look before either writes.
        var firstRemoval = await RemovingAsync(one, first.Id);
        var secondRemoval = await RemovingAsync(other, second.Id);
        await firstRemoval.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => secondRemoval.SaveChangesAsync());
    }

    [Fact]
    public async Task The_last_administrator_of_all_stays()
    {
        var demo = DemoFiles.PersonWith(Roles.Administrator).Email;
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        var last = await db.People.SingleAsync(row => row.Email == demo);

        var alone = await db.LastOneAsync(last, [], CancellationToken.None);
        await app.PersonAsync("West Yorkshire Police", Roles.Administrator);
        var together = await db.LastOneAsync(last, [], CancellationToken.None);

        Assert.Contains("last administrator", alone?.ProblemDetails.Detail ?? alone?.ProblemDetails.Title, StringComparison.Ordinal);
        Assert.Null(together);
    }

    async Task<HttpClient> AdministratorAsync()
    {
        var http = app.Client();
        http.DefaultRequestHeaders.Authorization = new("Bearer",
            (await app.Browser().TokensOfAsync(DemoFiles.PersonWith(Roles.Administrator))).AccessToken);
        return http;
    }

    static async Task<IdentityDbContext> RemovingAsync(AsyncServiceScope scope, Guid id)
    {
        var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        var person = await db.People.SingleAsync(row => row.Id == id);
        Assert.Null(await db.LastOneAsync(person, [], CancellationToken.None));
        person.LeftAt = DateTime.UtcNow;
        db.Audit(CurrentUser.Process("test"), "PersonLeft", nameof(Person), id, "test", DateTime.UtcNow);
        return db;
    }
}
