using MassTransit.Logging;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Safeguarding.ServiceDefaults.Observability;

public static class Telemetry
{
    /// <summary>Name of the platform's own spans and instruments.</summary>
    public const string Name = "Safeguarding";

    // Written together and by a thread of its own: no request waits for the file.
    static readonly TimeSpan TraceInterval = TimeSpan.FromSeconds(1);

    public static void AddTelemetry(this WebApplicationBuilder builder, string service)
    {
        AddLogs(builder.Logging);
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(service))
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddRuntimeInstrumentation()
                .AddMeter(Name, "MassTransit"))
            .WithTracing(tracing => tracing
                .AddAspNetCoreInstrumentation(options => options.Filter = context => !context.Request.Path.StartsWithSegments("/health"))
                .AddHttpClientInstrumentation().AddSqlClientInstrumentation()
                .AddSource(Name, DiagnosticHeaders.DefaultListenerName)
                .AddProcessor<RedactedSpans>()
                .AddTraceFile(builder.Configuration["Telemetry:Traces"], service));

        if (!string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
            telemetry.WithLogging(logs => logs.AddProcessor<RedactedLogs>()).UseOtlpExporter();
    }

    // One JSON object a line with the trace it belongs to: logs are searched by trace, and hold ids only.
    static void AddLogs(ILoggingBuilder logging)
    {
        // A line for each request or query says nothing that its span does not.
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("System.Net.Http.HttpClient", LogLevel.Warning)
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Warning).AddFilter("Yarp", LogLevel.Warning);
        logging.Configure(options => options.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId);
        logging.AddJsonConsole(console =>
        {
            console.IncludeScopes = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "O";
        });
        logging.AddConsole(console => console.FormatterName = RedactedConsole.FormatterName)
            .AddConsoleFormatter<RedactedConsole, ConsoleFormatterOptions>();
    }

    static TracerProviderBuilder AddTraceFile(this TracerProviderBuilder tracing, string? path, string service) =>
        string.IsNullOrWhiteSpace(path) ? tracing : tracing.AddProcessor(new BatchActivityExportProcessor(
            new TraceFile(path, service), scheduledDelayMilliseconds: (int)TraceInterval.TotalMilliseconds));
}
