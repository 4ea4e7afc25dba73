using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.SigningIn;

/// <summary>Authenticator keys and recovery codes lie protected in the database: a copy of it lets nobody in.</summary>
public sealed class PeopleStore(IdentityDbContext db, IDataProtectionProvider keys, ILogger<PeopleStore> logger)
    : UserOnlyStore<Person, IdentityDbContext, Guid>(db)
{
    readonly IDataProtector _protector = keys.CreateProtector("people-tokens");

    public override Task SetTokenAsync(Person user, string loginProvider, string name, string? value, CancellationToken ct) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : _protector.Protect(value), ct);

    /// <summary>With the next save, which says who and why.</summary>
    public override Task AddOrUpdatePasskeyAsync(Person user, UserPasskeyInfo passkey, CancellationToken ct) =>
        UnsavedAsync(() => base.AddOrUpdatePasskeyAsync(user, passkey, ct));

    /// <summary>With the next save, which says who and why.</summary>
    public override Task RemovePasskeyAsync(Person user, byte[] credentialId, CancellationToken ct) =>
        UnsavedAsync(() => base.RemovePasskeyAsync(user, credentialId, ct));

    async Task UnsavedAsync(Func<Task> change)
    {
        AutoSaveChanges = false;
        await change();
        AutoSaveChanges = true;
    }

    public override async Task<string?> GetTokenAsync(Person user, string loginProvider, string name, CancellationToken ct)
    {
        var stored = await base.GetTokenAsync(user, loginProvider, name, ct);
        try
        {
            return stored is null ? null : _protector.Unprotect(stored);
        }
        catch (CryptographicException)
        {
            // Every code is then wrong, and the person's factor must be set up anew.
            logger.LogError("A token of {PersonId} cannot be read: the folder DataProtection:Path is not the one it was made with",
                user.Id);
            return null;
        }
    }
}
