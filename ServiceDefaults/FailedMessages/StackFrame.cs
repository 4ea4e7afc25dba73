namespace Safeguarding.ServiceDefaults.FailedMessages;

static class StackFrame
{
    /// <summary>The method where our own code failed, or where the failure began; parameter types only, so never data.</summary>
    public static string? FirstOf(string? stackTrace)
    {
        var frames = (stackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries)
            .Where(line => line.StartsWith("at ", StringComparison.Ordinal)).Select(line => Method(line[3..])).ToList();
        return frames.Find(frame => frame.StartsWith("Safeguarding.", StringComparison.Ordinal)) ?? frames.FirstOrDefault();
    }

    // Without the path on the machine that built it.
    static string Method(string frame) => frame.Split(" in ")[0];
}
