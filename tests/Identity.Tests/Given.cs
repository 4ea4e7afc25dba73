using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Tests;

/// <summary>People of a test's own, so that a lockout or a leaving disturbs nobody else.</summary>
static class Given
{
    public const string Password = "five calm green boats";

    /// <summary>In the authenticator app of everyone who has one.</summary>
    public const string TotpSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    public static Task<Person> PersonAsync(this IdentityApp app, string organisation = "Leeds City Council", params string[] roles) =>
        app.AddAsync(organisation, TotpSecret, roles);

    /// <summary>Someone who has a password and nothing else.</summary>
    public static Task<Person> PersonWithoutSecondFactorAsync(this IdentityApp app, params string[] roles) =>
        app.AddAsync("Leeds City Council", null, roles);

    static async Task<Person> AddAsync(this IdentityApp app, string organisation, string? totpSecret, string[] roles)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        var id = Guid.CreateVersion7();
        var email = $"{id:N}@test.example";
        var person = new Person
        {
            Id = id,
            Name = "Test Person",
            Email = email,
            UserName = email,
            Roles = [.. roles],
            CreatedAt = DateTime.UtcNow,
            TwoFactorEnabled = totpSecret is not null,
            Organisation = await db.Organisations.SingleAsync(row => row.Name == organisation),
        };
        if (totpSecret is not null)
            await scope.ServiceProvider.GetRequiredService<PeopleStore>()
                .SetAuthenticatorKeyAsync(person, totpSecret, CancellationToken.None);
        db.Audit(CurrentUser.Process("test"), "PersonAdded", nameof(Person), id, "test", DateTime.UtcNow);
        Assert.True((await scope.ServiceProvider.GetRequiredService<UserManager<Person>>().CreateAsync(person, Password)).Succeeded);
        return person;
    }

    /// <summary>A browser in which the person has signed in.</summary>
    public static async Task<Browser> SignedInAsync(this IdentityApp app, Person person, string userAgent = "")
    {
        var browser = app.Browser();
        browser.Http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", userAgent);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignInAsync(person.Email!, Password)).StatusCode);
        return browser;
    }

    /// <summary>The person has left, as if recorded long ago.</summary>
    public static Task LeaveAsync(this IdentityApp app, Person person) => app.Ask(db => db.People.Where(row => row.Id == person.Id)
        .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeftAt, DateTime.UtcNow)));

    public static Task<List<string>> AuditOfAsync(this IdentityApp app, Guid subject) => app.Ask(db => db.Set<AuditEntry>()
        .Where(entry => entry.SubjectId == subject).OrderBy(entry => entry.OccurredAt).ThenBy(entry => entry.Id)
            .Select(entry => entry.Action).ToListAsync());
}
