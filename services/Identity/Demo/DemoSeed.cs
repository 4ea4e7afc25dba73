using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Server;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Demo;

/// <summary>People and clients with published secrets, for embedded runs. Passwords are set once; everything else follows the files.</summary>
sealed class DemoSeed(
    DemoSettings settings, IdentityDbContext db, UserManager<Person> people, PeopleStore store, ClientRegistration clients, TimeProvider clock) : ISeed
{
    static readonly CurrentUser Who = CurrentUser.Process("demo-seed");

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        foreach (var person in await DemoSettings.ReadAsync<DemoPerson>(settings.People, cancellationToken))
            await EnsureAsync(person, cancellationToken);
        foreach (var client in await DemoSettings.ReadAsync<DemoClient>(settings.Clients, cancellationToken))
            await EnsureAsync(client, cancellationToken);
    }

    async Task EnsureAsync(DemoPerson wanted, CancellationToken cancellationToken)
    {
        var organisation = await EnsureOrganisationAsync(wanted.Organisation, wanted.Area, wanted.Agency, cancellationToken);
        if (await people.FindByEmailAsync(wanted.Email) is { } known)
        {
            (known.Name, known.OrganisationId, known.Roles) = (wanted.Name, organisation.Id, [.. wanted.Roles]);
            await EnsureSecondFactorAsync(known, wanted, cancellationToken);
            if (db.ChangeTracker.HasChanges())
                Audit("PersonChanged", nameof(Person), known.Id);
            await db.SaveChangesAsync(cancellationToken);
            return;
        }

        var person = new Person
        {
            Id = Guid.CreateVersion7(),
            Name = wanted.Name,
            Email = wanted.Email,
            UserName = wanted.Email,
            EmailConfirmed = true,
            OrganisationId = organisation.Id,
            Roles = [.. wanted.Roles],
            CreatedAt = clock.GetUtcNow().UtcDateTime,
            IsDemo = true,
        };
        Audit("PersonAdded", nameof(Person), person.Id);
        await EnsureSecondFactorAsync(person, wanted, cancellationToken);
        var added = await people.CreateAsync(person, wanted.Password);
        if (!added.Succeeded)
            throw new InvalidOperationException($"{wanted.Email} of {settings.People}: {string.Join(' ', added.Errors.Select(error => error.Description))}");
    }

    // The same key is protected differently each time: written only where it differs, a second deploy step changes nothing.
    async Task EnsureSecondFactorAsync(Person person, DemoPerson wanted, CancellationToken cancellationToken)
    {
        if (!Totp.IsSecret(wanted.TotpSecret))
            throw new InvalidOperationException($"{wanted.Email} of {settings.People}: totpSecret must be base32, at least 16 characters.");
        if (await store.GetAuthenticatorKeyAsync(person, cancellationToken) != wanted.TotpSecret)
            await store.SetAuthenticatorKeyAsync(person, wanted.TotpSecret, cancellationToken);
        person.TwoFactorEnabled = true;
    }

    async Task EnsureAsync(DemoClient wanted, CancellationToken cancellationToken)
    {
        var organisation = await EnsureOrganisationAsync(wanted.Organisation, wanted.Area, wanted.Agency, cancellationToken);
        var descriptor = ClientRegistration.Machine(wanted.ClientId, wanted.Name, wanted.Scopes);
        await clients.EnsureAsync(
            descriptor,
            wanted.ClientSecret,
            client => (client.OrganisationId, client.Roles, client.IsDemo) = (organisation.Id, [.. wanted.Roles], true),
            cancellationToken);
    }

    async Task<Organisation> EnsureOrganisationAsync(string name, string? area, string? agency, CancellationToken cancellationToken)
    {
        if (await db.Organisations.FirstOrDefaultAsync(organisation => organisation.Name == name, cancellationToken) is { } known)
            return known;

        var organisation = new Organisation
        {
            Id = Guid.CreateVersion7(),
            Name = name,
            AreaCode = area,
            Agency = agency,
            Kind = area is null ? OrganisationKind.NationalBody : OrganisationKind.AreaPartner,
        };
        db.Add(organisation);
        Audit("OrganisationAdded", nameof(Organisation), organisation.Id);
        await db.SaveChangesAsync(cancellationToken);
        return organisation;
    }

    void Audit(string action, string subject, Guid id) => db.Audit(Who, action, subject, id, "demo data", clock.GetUtcNow().UtcDateTime);
}
