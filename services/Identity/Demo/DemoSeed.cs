using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Server;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Identity.Demo;

/// <summary>
/// People and clients with published secrets, for embedded runs. Passwords are set once; everything else follows the files.
/// </summary>
sealed class DemoSeed(
    DemoSettings settings, IdentityDbContext db, UserManager<Person> people, PeopleStore store, ClientRegistration clients,
    AreaRegister register, TimeProvider clock) : ISeed
{
    static readonly CurrentUser Who = CurrentUser.Process("demo-seed");

    public async Task SeedAsync(CancellationToken ct)
    {
        foreach (var person in await DemoSettings.ReadAsync<DemoPerson>(settings.People, ct))
            await EnsureAsync(person, ct);
        foreach (var client in await DemoSettings.ReadAsync<DemoClient>(settings.Clients, ct))
            await EnsureAsync(client, ct);
    }

    async Task EnsureAsync(DemoPerson wanted, CancellationToken ct)
    {
        var organisation = await EnsureOrganisationAsync(wanted.Organisation, wanted.Area, wanted.Agency, ct);
        if (await people.FindByEmailAsync(wanted.Email) is { } known)
        {
            (known.Name, known.OrganisationId, known.Roles) = (wanted.Name, organisation.Id, [.. wanted.Roles]);
            await EnsureSecondFactorAsync(known, wanted, ct);
            if (db.ChangeTracker.HasChanges())
                Audit("PersonChanged", nameof(Person), known.Id);
            await db.SaveChangesAsync(ct);
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
        await EnsureSecondFactorAsync(person, wanted, ct);
        // Published, so no rule would make it a good one.
        person.PasswordHash = people.PasswordHasher.HashPassword(person, wanted.Password);
        var added = await people.CreateAsync(person);
        if (!added.Succeeded)
            throw new InvalidOperationException(
                $"{wanted.Email} of {settings.People}: {string.Join(' ', added.Errors.Select(error => error.Description))}");
    }

    // The same key is protected differently each time: written only where it differs, a second deploy step changes nothing.
    async Task EnsureSecondFactorAsync(Person person, DemoPerson wanted, CancellationToken ct)
    {
        if (!Totp.IsSecret(wanted.TotpSecret))
            throw new InvalidOperationException($"{wanted.Email} of {settings.People}: totpSecret must be base32, at least 16 characters.");
        if (await store.GetAuthenticatorKeyAsync(person, ct) != wanted.TotpSecret)
            await store.SetAuthenticatorKeyAsync(person, wanted.TotpSecret, ct);
        person.TwoFactorEnabled = true;
    }

    async Task EnsureAsync(DemoClient wanted, CancellationToken ct)
    {
        var organisation = await EnsureOrganisationAsync(wanted.Organisation, wanted.Area, wanted.Agency, ct);
        var descriptor = ClientRegistration.Machine(wanted.ClientId, wanted.Name, wanted.Scopes);
        await clients.EnsureAsync(
            descriptor,
            wanted.ClientSecret,
            client => (client.OrganisationId, client.Roles, client.IsDemo) = (organisation.Id, [.. wanted.Roles], true),
            ct);
    }

    async Task<Organisation> EnsureOrganisationAsync(string name, string? area, string? agency, CancellationToken ct)
    {
        if (area is not null && Codes.Parse<Agency>(agency) is { } partner)
            return await PartnerAsync(name, area, partner, ct);
        if (await db.Organisations.FirstOrDefaultAsync(organisation => organisation.Name == name, ct) is { } known)
            return known;

        var organisation = new Organisation { Id = Guid.CreateVersion7(), Name = name, Kind = OrganisationKind.NationalBody };
        db.Add(organisation);
        Audit("OrganisationAdded", nameof(Organisation), organisation.Id);
        await db.SaveChangesAsync(ct);
        return organisation;
    }

    /// <summary>The council of an area, or the board or force that signs for it, under the name of the file.</summary>
    async Task<Organisation> PartnerAsync(string name, string area, Agency agency, CancellationToken ct)
    {
        var today = LondonTime.DateOf(clock.GetUtcNow());
        var code = agency == Agency.LocalAuthority ? area : register.PartnersOf(area, today).First(body => body.Agency == agency).Code;
        var organisation = await db.Organisations.SingleAsync(known => known.BodyCode == code, ct);
        if (organisation.Name == name)
            return organisation;

        organisation.Name = name;
        Audit("OrganisationRenamed", nameof(Organisation), organisation.Id);
        await db.SaveChangesAsync(ct);
        return organisation;
    }

    void Audit(string action, string subject, Guid id) => db.Audit(Who, action, subject, id, "demo data", clock.GetUtcNow().UtcDateTime);
}
