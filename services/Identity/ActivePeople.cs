using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity;

static class ActivePeople
{
    /// <summary>The person with this id, unless unknown or gone.</summary>
    public static async Task<Person?> FindAsync(IdentityDbContext db, string? id, CancellationToken ct) =>
        Guid.TryParse(id, out var personId)
            ? await db.People.Include(person => person.Organisation)
                .FirstOrDefaultAsync(person => person.Id == personId && person.LeftAt == null, ct)
            : null;
}
