using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.ServiceDefaults.Reference;

public static class RegisteredInTime
{
    public static bool InForceOn(this RegisteredBody body, DateOnly date) => IsWithin(date, body.ValidFrom, body.ValidTo);

    public static bool InForceOn(this ServedArea served, DateOnly date) => IsWithin(date, served.ValidFrom, served.ValidTo);

    /// <summary>Its name on a date; after the last renaming the present one.</summary>
    public static string NameOn(this RegisteredBody body, DateOnly date) =>
        body.EarlierNames.OrderBy(earlier => earlier.Until).FirstOrDefault(earlier => date <= earlier.Until)?.Name ?? body.Name;

    static bool IsWithin(DateOnly date, DateOnly? from, DateOnly? to) => (from is null || from <= date) && (to is null || date <= to);
}
