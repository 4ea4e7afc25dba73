using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Providers;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.Mail;

/// <summary>Finds out who forgot their password and sends the mail, outside any transaction; what fails is tried again.</summary>
sealed class PasswordResetWorker(
    WorkerContext context, Signal<PasswordReset> signal, PasswordResetMail mail, PasswordResetSettings settings,
    IReadOnlyList<Provider> providers, IMailSender sender) : Worker(context, TimeSpan.FromSeconds(30), signal)
{
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    static readonly CurrentUser Who = CurrentUser.Process("password-reset");

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<IdentityDbContext>();
        var now = Now;
        // Who waits for a link asks again before it is a link's lifetime late.
        var oldest = now - settings.LinkLifetime;
        if (await db.PasswordResets.Where(row => row.HandledAt == null && row.NextMailAt <= now && row.AskedAt > oldest)
            .OrderBy(row => row.NextMailAt).FirstOrDefaultAsync(ct) is not { } reset)
            return false;

        var people = services.GetRequiredService<UserManager<Person>>();
        var person = await people.FindByEmailAsync(reset.Email) is { LeftAt: null } found ? found : null;
        var token = LinkToken.New();
        await ClaimAsync(db, reset, person, token, ct);
        var done = person is null;
        if (person is not null)
            await TryAsync(reset.Id, async () => done = await SendAsync(db, reset, person, token, ct), ct);
        Record(db, reset, person, done);
        await db.SaveChangesAsync(ct);
        return true;
    }

    // The link works from before the mail is out; of two instances one gets it, since its version goes up with the claim.
    async Task ClaimAsync(IdentityDbContext db, PasswordReset reset, Person? person, string token, CancellationToken ct)
    {
        (reset.MailAttempts, reset.NextMailAt) = (reset.MailAttempts + 1, Now + Lease);
        reset.PersonId = person?.Id;
        if (person?.PasswordHash is not null)
            (reset.TokenHash, reset.Stamp, reset.ExpiresAt) = (LinkToken.HashOf(token), person.SecurityStamp, Now + settings.LinkLifetime);
        await db.SaveChangesAsync(ct);
    }

    async Task<bool> SendAsync(IdentityDbContext db, PasswordReset reset, Person person, string token, CancellationToken ct)
    {
        var email = person.PasswordHash is not null ? mail.WithLink(reset, person, token)
            : mail.ForProvider(reset, person, await ProvidersOfAsync(db, person, ct));
        return await sender.SendAsync(email, ct) == MailOutcome.Accepted;
    }

    async Task<IReadOnlyList<Provider>> ProvidersOfAsync(IdentityDbContext db, Person person, CancellationToken ct)
    {
        var linked = await db.UserLogins.Where(link => link.UserId == person.Id).Select(link => link.LoginProvider).ToListAsync(ct);
        return [.. providers.Where(provider => linked.Contains(provider.Scheme))];
    }

    void Record(IdentityDbContext db, PasswordReset reset, Person? person, bool done)
    {
        if (done)
            (reset.HandledAt, reset.Email) = (Now, "");
        else
            reset.NextMailAt = Now + Invitation.WaitAfter(reset.MailAttempts);
        if (person is not null)
            db.Audit(Who, done ? "PasswordResetMailed" : "PasswordResetNotMailed", nameof(Person), person.Id, "forgotten password", Now);
        else
            Logger.LogInformation("A password was said to be forgotten for an address that nobody has");
    }
}
