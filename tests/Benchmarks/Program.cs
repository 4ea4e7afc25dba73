using Safeguarding.Benchmarks;
using Safeguarding.Benchmarks.Scenarios;

Scenario[] scenarios =
[
    new("intake", Intake.RunAsync, """
        What a notification costs. Processor time: milliseconds that each process spends on one, from the request until the inquiry and the
        panel's case are stored, less what it spends on nothing. Checked: that time of all against that of a bare insert.
        """),
    new("sealing", Sealing.RunAsync, """
        The service in this process, with its texts sealed and as they are: processor time of service and caller for a notification.
        Checked: one against the other, and how long a record of fifty versions takes to read.
        """),
    new("latency", Latency.RunAsync, """
        From the answer to a sent notification until the panel sees its case, at a steady 20 a second. Checked: the slowest in a hundred
        against the middle one.
        """),
    new("footprint", Footprint.RunAsync, """
        Seconds from start to ready on an empty and on a used data folder, with the dashboard and without; then the memory of every service
        and, apart from them, of the host. Memory shared by several processes counts once over all of them.
        """),
    new("portal", Portal.RunAsync, """
        Bytes and milliseconds of every main page on the demo year. Checked: its weight, and its time against a page that asks no service.
        DEMO_NOTIFICATIONS=100 makes a smaller year, PORTAL=http://… measures a platform that runs already.
        """),
    new("lists", Lists.RunAsync, """
        Pages with lists at a thousand cases and at a hundred thousand with five thousand people in one organisation; LISTS_ROWS=1000000 for
        more. Checked: the slowest in twenty against itself at a thousand.
        """),
    new("mails", Mails.RunAsync, """
        Seven thousand mails of bulletins: how many a second, and what each leaves behind in the memory of the service, in the collected
        heap and outside it.
        """),
    new("soak", Soak.RunAsync, """
        Ten minutes: two of nothing, six of steady work, two of nothing. What each service gains a minute in its heap, in memory outside it,
        in handles and threads, and how many exceptions it throws.
        """),
    new("soak-short", Soak.RunShortAsync, "The same with minutes of 12 seconds. Only when asked for."),
];

if (args is [BareServer.Command, var database])
    return await BareServer.RunAsync(database);

var unknown = args.Except(scenarios.Select(scenario => scenario.Name)).ToList();
if (unknown.Count > 0)
{
    Console.WriteLine("usage: dotnet run -c Release --project tests/Benchmarks [-- <scenario> …]   (without any: all but soak-short)\n");
    foreach (var scenario in scenarios)
        Console.WriteLine($"{scenario.Name}\n  {scenario.Meaning.ReplaceLineEndings("\n  ")}\n");
    return unknown is ["--help"] ? 0 : 1;
}

var over = 0;
foreach (var scenario in scenarios.Where(scenario => args.Length > 0 ? args.Contains(scenario.Name) : scenario.Name != "soak-short"))
{
    var report = new Report();
    await scenario.RunAsync(report);
    report.Write(scenario.Name);
    over += report.Over;
}

return over == 0 ? 0 : 2;

/// <param name="Meaning">What it measures, for whoever asks.</param>
sealed record Scenario(string Name, Func<Report, Task> RunAsync, string Meaning);
