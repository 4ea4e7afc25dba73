using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.Mail;

/// <summary>Mails about something that waits: to every administrator, or to one person.</summary>
public sealed class AdministratorNotices(IdentityDbContext db, Signal<AccountNotice> signal)
{
    /// <summary>To every administrator, with the next save.</summary>
    public async Task AddAsync(AccountChange what, Guid subject, DateTime now, CancellationToken ct, Guid? except = null)
    {
        foreach (var id in await db.People.Where(person => person.LeftAt == null && person.Id != except
            && person.Roles.Contains(Roles.Administrator)).Select(person => person.Id).ToListAsync(ct))
            Add(what, subject, id, now);
    }

    /// <summary>To one person, with the next save.</summary>
    public void Add(AccountChange what, Guid subject, Guid person, DateTime now) => db.Add(new AccountNotice
    {
        Id = Guid.CreateVersion7(),
        PersonId = person,
        Change = what,
        SubjectId = subject,
        HappenedAt = now,
        NextMailAt = now,
    });

    /// <summary>After the save: the mail need not wait for the worker's next round.</summary>
    public void Tell() => signal.Set();
}
