using System.Globalization;

namespace Safeguarding.Benchmarks;

/// <summary>What the kernel knows of a process and the children it runs in.</summary>
static class ProcessFigures
{
    const double TicksASecond = 100;

    /// <summary>Milliseconds of processor time so far.</summary>
    public static double Processor(int pid)
    {
        // The name in brackets may hold spaces; the fields begin after it. utime and stime are the 12th and 13th there.
        var stat = File.ReadAllText($"/proc/{pid}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var own = (Number(fields[11]) + Number(fields[12])) * 1000 / TicksASecond;
        return own + ChildrenOf(pid).Sum(Processor);
    }

    public static double Megabytes(int pid) => Status(pid, "VmRSS:") / 1024;

    public static double Threads(int pid) => Status(pid, "Threads:");

    public static double Handles(int pid) => Directory.EnumerateFileSystemEntries($"/proc/{pid}/fd").Count();

    public static string? Environment(int pid, string name) => File.ReadAllText($"/proc/{pid}/environ").Split('\0')
        .FirstOrDefault(variable => variable.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];

    static double Status(int pid, string name) => Number(
        File.ReadLines($"/proc/{pid}/status").First(line => line.StartsWith(name, StringComparison.Ordinal)).Split((char[])[' ', '\t'],
            StringSplitOptions.RemoveEmptyEntries)[1]);

    static IEnumerable<int> ChildrenOf(int pid) =>
        from thread in Directory.EnumerateDirectories($"/proc/{pid}/task")
        from child in File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select int.Parse(child, CultureInfo.InvariantCulture);

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
