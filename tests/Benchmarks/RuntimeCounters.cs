using System.Diagnostics.Tracing;
using System.Globalization;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;

namespace Safeguarding.Benchmarks;

/// <summary>
/// What the runtime of another process says of itself: its collected heap, and how many exceptions it has thrown since we listen.
/// </summary>
sealed class RuntimeCounters : IDisposable
{
    readonly EventPipeSession _session;
    readonly EventPipeEventSource _events;
    readonly Thread _reading;

    RuntimeCounters(EventPipeSession session)
    {
        _session = session;
        _events = new EventPipeEventSource(session.EventStream);
        _events.Dynamic.All += Take;
        _reading = new Thread(() => _events.Process()) { IsBackground = true };
        _reading.Start();
    }

    public double HeapMegabytes { get; private set; }

    public double Exceptions { get; private set; }

    public static RuntimeCounters Of(int pid)
    {
        // The platform has a folder of its own for temporary files, where the runtime's socket lies.
        Environment.SetEnvironmentVariable("TMPDIR", ProcessFigures.Environment(pid, "TMPDIR"));
        var counters = new EventPipeProvider("System.Runtime", EventLevel.Informational,
            arguments: new Dictionary<string, string> { ["EventCounterIntervalSec"] = "1" });
        return new(new DiagnosticsClient(pid).StartEventPipeSession(counters));
    }

    public void Dispose()
    {
        _session.Stop();
        _reading.Join(TimeSpan.FromSeconds(5));
        _events.Dispose();
        _session.Dispose();
    }

    void Take(TraceEvent happened)
    {
        if (happened.EventName != "EventCounters" || happened.PayloadValue(0) is not IDictionary<string, object> payload
            || payload["Payload"] is not IDictionary<string, object> counter)
            return;
        switch (counter["Name"])
        {
            case "gc-committed":
                HeapMegabytes = Number(counter["Mean"]);
                break;
            case "exception-count":
                Exceptions += Number(counter["Increment"]);
                break;
        }
    }

    static double Number(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);
}
