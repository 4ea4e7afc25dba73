using Microsoft.Data.Sqlite;

namespace Safeguarding.Dissemination.Search;

/// <summary>
/// The search index: an SQLite FTS5 file of this instance. Only a projection: when it is damaged or of another shape it is thrown
/// away and made again from the database.
/// </summary>
public sealed class LibraryIndex(DisseminationOptions options, ILogger<LibraryIndex> logger) : IDisposable
{
    // Raised with every change of the tables below or of what is written into them.
    const int Shape = 4;

    const string Tables = """
        CREATE TABLE lesson(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, slug TEXT NOT NULL,
            source TEXT NOT NULL, area TEXT, published INTEGER NOT NULL, themes TEXT NOT NULL) STRICT;
        CREATE TABLE facet(number INTEGER NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL,
            PRIMARY KEY (number, kind, code)) STRICT, WITHOUT ROWID;
        CREATE VIRTUAL TABLE words USING fts5(title, finding, why, improvement, theme,
            tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3');
        """;

    readonly Lock _opening = new();
    IndexFile? _file;

    /// <summary>Whether the whole library is in it, as of the last look.</summary>
    public bool Complete { get; set; }

    public Thesaurus Thesaurus { get; set; } = Thesaurus.Empty;

    public SqliteConnection Open()
    {
        lock (_opening)
            _file ??= Prepare(IndexFile.Claim(options.IndexPath));
        return Connect(_file.Path);
    }

    /// <summary>Starts again from an empty file.</summary>
    public void Discard()
    {
        lock (_opening)
        {
            Complete = false;
            if (_file is { } file)
                Create(file);
        }
    }

    public void Dispose() => _file?.Dispose();

    IndexFile Prepare(IndexFile file)
    {
        if (!IsUsable(file.Path))
            Create(file);
        return file;
    }

    static void Create(IndexFile file)
    {
        // A pooled connection would go on with the file that is no longer there.
        using (var pooled = new SqliteConnection(ConnectionString(file.Path)))
            SqliteConnection.ClearPool(pooled);
        file.Delete();
        using var connection = Connect(file.Path);
        connection.Run($"PRAGMA journal_mode = WAL; BEGIN; {Tables} PRAGMA user_version = {Shape}; COMMIT;");
    }

    bool IsUsable(string path)
    {
        if (!File.Exists(path))
            return false;
        try
        {
            using var connection = Connect(path);
            return connection.Scalar("PRAGMA user_version") == Shape && connection.ScalarText("PRAGMA quick_check") == "ok";
        }
        catch (SqliteException exception)
        {
            logger.LogWarning("The search index is damaged ({SqliteErrorCode}) and is made again", exception.SqliteErrorCode);
            return false;
        }
    }

    // A crash may lose the last writes of the index: they are made again from the database.
    static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection(ConnectionString(path));
        connection.Open();
        connection.Run("PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;");
        return connection;
    }

    static string ConnectionString(string path) => new SqliteConnectionStringBuilder { DataSource = path }.ToString();
}

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
