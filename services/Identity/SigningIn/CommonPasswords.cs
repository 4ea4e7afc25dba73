namespace Safeguarding.Identity.SigningIn;

/// <summary>Common passwords that pass the length rule, from the embedded list.</summary>
sealed class CommonPasswords : IBreachedPasswords
{
    readonly HashSet<string> _passwords = Read();

    public ValueTask<bool> ContainsAsync(string password, CancellationToken ct) => ValueTask.FromResult(_passwords.Contains(password.Trim()));

    static HashSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("Safeguarding.Identity.SigningIn.common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
