using Microsoft.Extensions.Hosting;

namespace Safeguarding.ServiceDefaults.Security;

public static class EmbeddedRun
{
    /// <summary>Started by <c>./run</c> or a test on one machine: published passwords, no TLS. Every page says so.</summary>
    public static bool IsEmbedded(this IHostEnvironment environment) => environment.IsEnvironment("Embedded");

    /// <summary>
    /// Nobody real is there, so what is published may open it. Every other environment, whatever its name, is treated as production.
    /// </summary>
    public static bool HoldsNothingReal(this IHostEnvironment environment) => environment.IsEmbedded() || environment.IsDevelopment();
}
