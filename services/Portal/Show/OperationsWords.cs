using Safeguarding.Contracts.Operations;

namespace Safeguarding.Portal.Show;

/// <summary>What operators see, in the words that pages use.</summary>
public static class OperationsWords
{
    public static string For(FailedMessageState state) => state switch
    {
        FailedMessageState.Waiting => "Waiting",
        FailedMessageState.Replayed => "Put back",
        _ => "Discarded",
    };

    public static string Colour(FailedMessageState state) => state switch
    {
        FailedMessageState.Waiting => "red",
        FailedMessageState.Replayed => "green",
        _ => "grey",
    };

    /// <summary>A type without its namespace, for example "IncidentNotified".</summary>
    public static string NameOf(string type) => type[(type.LastIndexOf('.') + 1)..];

    /// <summary>Why it failed, in a word.</summary>
    public static string Fault(FailedMessageSummary failed) => failed.ExceptionType is { } type ? NameOf(type) : "No consumer knows it";

    public static string Times(int faults) => faults == 1 ? "once" : $"{faults} times";
}
