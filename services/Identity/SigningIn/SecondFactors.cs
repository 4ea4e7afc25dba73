using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.SigningIn;

/// <summary>What is asked beside the password: a code of an authenticator app or, with the phone lost, a recovery code.</summary>
public class SecondFactors(
    IdentityDbContext db, UserManager<Person> people, PeopleStore store, FailedSignIns failures, AccountChanges changes, TimeProvider clock)
{
    public const int RecoveryCodes = 10;

    /// <summary>Whoever can read a case needs one; anyone may have one.</summary>
    public static bool IsNeededBy(Person person) => person.Roles.Exists(Roles.ReadingCases.Contains);

    /// <summary>
    /// What this adds to how the person signed in (RFC 8176), or null where the code is wrong, used before, or not taken for now.
    /// </summary>
    public async Task<IReadOnlyList<string>?> CheckAsync(Person person, string typed, CancellationToken ct)
    {
        if (await failures.AreTooManyAsync(person, ct))
            return null;
        var code = string.Concat(typed.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        if (await UseAsync(person, code, ct))
            return SignInMethods.Code;
        if (await UseRecoveryAsync(person, code, ct))
            return SignInMethods.RecoveryCode;
        await failures.CountAsync(person, "wrong code", ct);
        return null;
    }

    /// <summary>Keeps the key, once a code shows that the person's app has it; the recovery codes are shown this one time.</summary>
    public async Task<IReadOnlyList<string>?> SetUpAsync(Person person, string secret, string typed, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (Totp.StepOf(secret, string.Concat(typed.Where(char.IsDigit)), now) is not { } step)
            return null;

        await store.SetAuthenticatorKeyAsync(person, secret, ct);
        (person.TwoFactorEnabled, person.LastCodeStep) = (true, step);
        db.Audit(person.AsUser(), "SecondFactorSetUp", nameof(Person), person.Id, "authenticator app", now.UtcDateTime);
        return await NewRecoveryCodesAsync(person);
    }

    /// <summary>The same, in place of the app the person has had.</summary>
    public async Task<IReadOnlyList<string>?> ReplaceAsync(SignedIn me, string secret, string typed, CancellationToken ct)
    {
        if (Totp.StepOf(secret, string.Concat(typed.Where(char.IsDigit)), clock.GetUtcNow()) is null)
            return null;
        await changes.RecordAsync(me, AccountChange.SecondFactor, ct);
        var codes = await SetUpAsync(me.Person, secret, typed, ct);
        if (codes is not null)
            changes.Tell();
        return codes;
    }

    /// <summary>Take the place of all earlier ones; null, and nothing kept, where the account was changed at the same moment.</summary>
    public async Task<IReadOnlyList<string>?> NewRecoveryCodesAsync(Person person)
    {
        db.Audit(person.AsUser(), "RecoveryCodesMade", nameof(Person), person.Id, "second factor", clock.GetUtcNow().UtcDateTime);
        if (await people.GenerateNewTwoFactorRecoveryCodesAsync(person, RecoveryCodes) is { } codes)
            return [.. codes];
        db.ChangeTracker.Clear();
        return null;
    }

    /// <summary>Everything beside the password goes, and every session with it; the next sign-in sets up anew.</summary>
    public async Task RemoveAsync(Person person, CurrentUser who, string why, CancellationToken ct)
    {
        foreach (var passkey in await store.GetPasskeysAsync(person, ct))
            await store.RemovePasskeyAsync(person, passkey.CredentialId, ct);
        db.RemoveRange(await db.UserTokens.Where(token => token.UserId == person.Id).ToListAsync(ct));
        person.TwoFactorEnabled = false;
        person.SecurityStamp = Guid.NewGuid().ToString();
        await db.EndSessionsAsync(person.Id, clock.GetUtcNow().UtcDateTime, ct);
        db.Audit(who, "SecondFactorReset", nameof(Person), person.Id, why, clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
    }

    async Task<bool> UseAsync(Person person, string code, CancellationToken ct)
    {
        if (await store.GetAuthenticatorKeyAsync(person, ct) is not { } secret
            || Totp.StepOf(secret, code, clock.GetUtcNow()) is not { } step)
            return false;
        // Their keys are published, and several visitors may be the same demo person at once.
        if (person.IsDemo)
            return true;
        // In the database, so that of two who send the same code at the same moment only one gets in (RFC 6238 §5.2).
        return await db.People.Where(row => row.Id == person.Id && (row.LastCodeStep == null || row.LastCodeStep < step))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastCodeStep, step), ct) == 1;
    }

    async Task<bool> UseRecoveryAsync(Person person, string code, CancellationToken ct)
    {
        if (code.Length != 10 || !await store.RedeemCodeAsync(person, $"{code[..5]}-{code[5..]}", ct))
            return false;
        // Two who redeem it at once: the second fails on the stamp.
        person.ConcurrencyStamp = Guid.NewGuid().ToString();
        db.Audit(person.AsUser(), "RecoveryCodeUsed", nameof(Person), person.Id, "sign-in", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
