namespace Safeguarding.AppHost;

/// <summary>Everything one platform keeps on this machine, and the lock that lets only one host use it at a time.</summary>
sealed class DataFolder : IDisposable
{
    // --reset deletes these and nothing else, so that a mistyped --data cannot cost a home directory.
    static readonly string[] Kept =
        ["databases", "audit", "storage", "mail", "keys", "rabbitmq", "logs", "telemetry", "run", "demo", "containers"];

    readonly FileStream _lock;

    DataFolder(string path, FileStream @lock) => (Path, _lock) = (path, @lock);

    public string Path { get; }

    /// <summary>In the environment of every process of this folder, so that what is left of a run is told from strangers.</summary>
    public const string PathVariable = "SAFEGUARDING_DATA";

    const string RunVariable = "SAFEGUARDING_RUN";

    readonly string _runId = Guid.CreateVersion7().ToString("N");

    /// <summary>Every process of this run carries it in its environment.</summary>
    public string Mark => $"{RunVariable}={_runId}";

    public IReadOnlyDictionary<string, string> Environment =>
        new Dictionary<string, string> { [PathVariable] = Path, [RunVariable] = _runId };

    public string RunFolder => Folder("run");
    public string DemoClock => System.IO.Path.Combine(Folder("demo"), "clock");
    public string DatabaseFile(string service) => System.IO.Path.Combine(Folder("databases"), service + ".db");
    public string PidFile(string name) => System.IO.Path.Combine(RunFolder, name + ".pid");
    public string LogFile(string name) => System.IO.Path.Combine(Folder("logs"), name + ".log");

    public string Folder(params string[] names)
    {
        var folder = System.IO.Path.Combine([Path, .. names]);
        return Directory.CreateDirectory(folder).FullName;
    }

    /// <summary>The last words of a part, for whoever has to find out why it ended.</summary>
    public string LogTail(string name)
    {
        var file = LogFile(name);
        return File.Exists(file) ? string.Join('\n', File.ReadLines(file).TakeLast(20).Append($"(whole log: {file})"))
            : $"(no log: {file})";
    }

    public static DataFolder Open(string path)
    {
        // Keys, cookies and notifications lie here: nobody else on the machine may read them.
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var lockFile = System.IO.Path.Combine(path, "lock");
        try
        {
            return new DataFolder(path, new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(lockFile))
        {
            throw new StartException($"A platform is running on {path}: stop it first, or give this one another folder (--data) and PORT.");
        }
    }

    public void Reset()
    {
        foreach (var name in Kept.Where(name => Directory.Exists(System.IO.Path.Combine(Path, name))))
            Directory.Delete(System.IO.Path.Combine(Path, name), recursive: true);
    }

    public void Dispose() => _lock.Dispose();
}
