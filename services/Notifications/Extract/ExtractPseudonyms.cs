using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Notifications.Sealing;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Notifications.Extract;

/// <summary>
/// Names of notifications in extracts: HMACs with a secret for this alone, which is not the one that children are matched by. It is kept as
/// the key of no notification, under the key ring, and made when the first extract is. Whoever takes its row away gives every notification
/// another name in later extracts.
/// </summary>
sealed class ExtractPseudonyms(KeyWrap wrap)
{
    const int Bytes = 12;

    // No draft or notification can have it, and the secret of matching has another.
    static readonly Guid Id = new("00000000-0000-0000-0000-000000000001");

    public async Task<Func<Guid, string>> ReadAsync(NotificationsDbContext db, CancellationToken ct)
    {
        var secret = await db.RetryOnConflictAsync(async () =>
        {
            if (await db.Keys.AsNoTracking().SingleOrDefaultAsync(key => key.Id == Id, ct) is { } known)
                return wrap.Unwrap(known);
            var made = wrap.New(Id);
            db.Add(made);
            await db.SaveChangesAsync(ct);
            return made.ToBytes();
        });
        return id => Base64Url.EncodeToString(HMACSHA256.HashData(secret, id.ToByteArray()).AsSpan(0, Bytes));
    }
}
