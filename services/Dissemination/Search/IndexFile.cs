namespace Safeguarding.Dissemination.Search;

/// <summary>
/// The index file of this instance and of nobody else: where another instance on the machine holds the name, the next number is taken.
/// </summary>
sealed class IndexFile : IDisposable
{
    const int MaxInstances = 64;
    readonly FileStream _claim;

    IndexFile(string path, FileStream claim) => (Path, _claim) = (path, claim);

    public string Path { get; }

    public static IndexFile Claim(string wanted)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(wanted))!);
        for (var number = 1; number <= MaxInstances; number++)
        {
            var path = number == 1 ? wanted : System.IO.Path.ChangeExtension(wanted, $".{number}{System.IO.Path.GetExtension(wanted)}");
            if (TryLock(path + ".lock") is { } claim)
                return new IndexFile(path, claim);
        }

        throw new InvalidOperationException($"{MaxInstances} instances already hold an index file beside {wanted}.");
    }

    /// <summary>Nothing is lost: the index is made again from the database.</summary>
    public void Delete()
    {
        foreach (var part in (string[])["", "-wal", "-shm"])
            File.Delete(Path + part);
    }

    public void Dispose() => _claim.Dispose();

    // The lock ends with the process, also when that is killed.
    static FileStream? TryLock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
