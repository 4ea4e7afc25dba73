using System.Globalization;
using Safeguarding.Client;
using Safeguarding.Demo;
using Safeguarding.Demo.Api;

// Fills a synthetic year through the public API of a running embedded platform; started by the host for ./run --demo.
if (args is not [var origin, var data, var clients])
{
    await Console.Error.WriteLineAsync("usage: Safeguarding.Demo <origin of the platform> <its data folder> <file of demo clients>");
    return 1;
}

var notifications = int.TryParse(Environment.GetEnvironmentVariable("DEMO_NOTIFICATIONS"), NumberStyles.None, CultureInfo.InvariantCulture,
    out var number)
    ? number
    : DemoYear.UsualNotifications;
using var platform = new Platform(new Uri(origin), clients, Path.Combine(data, "mail"));
try
{
    await new DemoYear(platform, Directory.CreateDirectory(Path.Combine(data, "demo")).FullName)
        .FillAsync(notifications, CancellationToken.None);
    return 0;
}
catch (Exception problem) when (problem is RefusedException or HttpRequestException or TimeoutException or InvalidOperationException)
{
    // The whole of it for the log; the host says where that is.
    await Console.Error.WriteLineAsync(problem.ToString());
    return 1;
}
