namespace Safeguarding.Client;

/// <summary>A service refused a change that its caller was sure of.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(Words(refusal))
{
    public Refusal Refusal => refusal;

    static string Words(Refusal refusal)
    {
        var fields = (refusal.Errors ?? []).Select(error => $"{error.Path} {error.Code}");
        return $"{refusal.Status} {refusal.Code}: {refusal.Detail} {string.Join(", ", fields)}".TrimEnd();
    }
}
