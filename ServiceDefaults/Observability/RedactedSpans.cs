using System.Diagnostics;
using OpenTelemetry;

namespace Safeguarding.ServiceDefaults.Observability;

/// <summary>Spans say where something was asked, but not with which key: of whoever calls and whoever answers.</summary>
sealed class RedactedSpans : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        foreach (var (name, value) in data.TagObjects.ToList())
            if (value is string text && Secrets.AreIn(text))
                data.SetTag(name, Secrets.Hide(text));
        if (Secrets.AreIn(data.DisplayName))
            data.DisplayName = Secrets.Hide(data.DisplayName);
    }
}
