namespace Safeguarding.TestKit;

/// <summary>Folders of a test run; kept when SAFEGUARDING_KEEP is set, to look at after a failure.</summary>
public static class TemporaryFolder
{
    public static string New(string purpose) => Directory.CreateTempSubdirectory($"safeguarding-{purpose}-").FullName;

    public static void Delete(string path)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("SAFEGUARDING_KEEP")))
            Directory.Delete(path, recursive: true);
    }
}
