using System.Diagnostics;
using System.Text.Json;
using OpenTelemetry;

namespace Safeguarding.ServiceDefaults.Observability;

/// <summary>Spans as JSON lines in a file, for runs without a collector: what an operator would have sent to one stays readable.</summary>
public sealed class TraceFile : BaseExporter<Activity>
{
    readonly string _service;
    readonly StreamWriter _file;

    public TraceFile(string path, string service)
    {
        _service = service;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _file = new StreamWriter(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite));
    }

    public override ExportResult Export(in Batch<Activity> batch)
    {
        foreach (var span in batch)
            _file.WriteLine(JsonSerializer.Serialize(Line(span)));
        _file.Flush();
        return ExportResult.Success;
    }

    object Line(Activity span) => new
    {
        service = _service,
        traceId = span.TraceId.ToHexString(),
        spanId = span.SpanId.ToHexString(),
        parentSpanId = span.ParentSpanId.ToHexString(),
        name = span.DisplayName,
        kind = span.Kind.ToString(),
        startedAt = span.StartTimeUtc,
        milliseconds = span.Duration.TotalMilliseconds,
        status = span.Status.ToString(),
        tags = span.TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value?.ToString()),
    };

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _file.Dispose();
        base.Dispose(disposing);
    }
}
