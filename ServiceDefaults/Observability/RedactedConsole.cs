using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Safeguarding.ServiceDefaults.Observability;

/// <summary>
/// One JSON object a line, as the framework writes it, without keys: whether in the message, its values, a scope or an exception.
/// </summary>
sealed class RedactedConsole(IServiceProvider services) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "redacted-json";

    // Only once all formatters are made, of which this is one.
    ConsoleFormatter? _json;

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        using var line = new StringWriter();
        _json ??= services.GetServices<ConsoleFormatter>().First(formatter => formatter.Name == ConsoleFormatterNames.Json);
        _json.Write(logEntry, scopeProvider, line);
        textWriter.Write(Secrets.Hide(line.ToString()));
    }
}
