using System.Security.Cryptography;

namespace Safeguarding.Notifications.Model;

/// <summary>
/// The secret of <see cref="ChildKeys"/>, kept outside the database: the setting <c>Matching:Secret</c> (base64, at least 32 bytes), or a
/// file that is made once beside the data protection keys or, where those have no folder, beside the attachments. Whoever loses it finds
/// no earlier notification of a child any more.
/// </summary>
static class MatchingSecret
{
    const string FileName = "matching-secret";
    const int Bytes = 32;
    const int MaxAttempts = 500;
    static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(20);

    public static byte[] Find(IConfiguration configuration)
    {
        if (configuration["Matching:Secret"] is { Length: > 0 } setting)
            return Checked(Convert.FromBase64String(setting), "Setting Matching:Secret");
        var folder = configuration["DataProtection:Path"] is { Length: > 0 } keys ? keys : configuration["Storage:Path"];
        if (string.IsNullOrEmpty(folder))
            throw new InvalidOperationException("Set Matching:Secret, or Storage:Path to the folder where the secret is kept.");

        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, FileName);
        if (!File.Exists(path))
            Make(path);
        return Checked(File.ReadAllBytes(path), path);
    }

    // Whole or not at all, and by one instance only: the others read what the first has put there.
    static void Make(string path)
    {
        using var turn = Turn($"{path}.lock");
        if (File.Exists(path))
            return;

        var mine = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(mine, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Bytes));
            file.Flush(flushToDisk: true);
        }

        File.Move(mine, path);
    }

    // A move that is not to overwrite looks first and moves then: of two at once both would have moved.
    static FileStream Turn(string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (attempt < MaxAttempts)
            {
                // Only at a first start, beside another instance that starts: it has the turn for as long as a file takes to write.
                Thread.Sleep(BetweenAttempts);
            }
        }
    }

    static byte[] Checked(byte[] secret, string where) =>
        secret.Length >= Bytes ? secret : throw new InvalidOperationException($"{where} must hold at least {Bytes} bytes.");
}
