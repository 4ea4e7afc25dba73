using System.Runtime.CompilerServices;

namespace Safeguarding.Access.Tests.Hosting;

/// <summary>The table and the hostile walk ask more often than a person may; the limits have tests of their own.</summary>
static class NoLimits
{
    [ModuleInitializer]
    internal static void Lift() => Environment.SetEnvironmentVariable("Duplicates__PerHour", "100000");
}
