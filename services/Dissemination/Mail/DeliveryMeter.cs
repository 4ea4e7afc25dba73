using System.Diagnostics.Metrics;
using Safeguarding.ServiceDefaults.Observability;

namespace Safeguarding.Dissemination.Mail;

/// <summary>What operators watch of the mail.</summary>
public sealed class DeliveryMeter : IDisposable
{
    readonly Meter _meter = new(Telemetry.Name);
    readonly Counter<long> _outcomes;
    readonly Counter<long> _reclaimed;

    public DeliveryMeter()
    {
        _outcomes = _meter.CreateCounter<long>("safeguarding.deliveries", "{mail}", "Attempts to send, by outcome");
        _reclaimed = _meter.CreateCounter<long>(
            "safeguarding.deliveries.reclaimed", "{mail}", "Taken over from a worker that died: each may be a double");
    }

    public void Count(string outcome, int number) => _outcomes.Add(number, KeyValuePair.Create("outcome", (object?)outcome));

    public void Reclaimed(int number)
    {
        if (number > 0)
            _reclaimed.Add(number);
    }

    public void Dispose() => _meter.Dispose();
}
