using Microsoft.EntityFrameworkCore;

namespace Safeguarding.LocalInquiries.Features;

/// <summary>
/// Three agencies work on one inquiry at once. Every change also moves the inquiry's row, so two at the same moment meet there: the
/// later one is tried again on what the first left behind, and only then finds out whether it is still wanted (its If-Match).
/// </summary>
static class ConcurrentChange
{
    const int Attempts = 5;

    public static async Task<T> RetryAsync<T>(DbContext db, Func<Task<T>> change)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await change();
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
