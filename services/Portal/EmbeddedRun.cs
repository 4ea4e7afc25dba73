namespace Safeguarding.Portal;

static class EmbeddedRun
{
    /// <summary>Started by <c>./run</c> or a test on one machine: published passwords, no TLS. Every page says so.</summary>
    public static bool IsEmbedded(this IHostEnvironment environment) => environment.IsEnvironment("Embedded");
}
