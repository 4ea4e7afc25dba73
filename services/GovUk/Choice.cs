namespace Safeguarding.GovUk;

/// <summary>One answer to choose.</summary>
public record Choice(string Value, string Text, string? Hint = null)
{
    /// <summary>All values of an enum, under its names, which forms send back.</summary>
    public static IReadOnlyList<Choice> Each<T>(Func<T, string> words, Func<T, string?>? hint = null)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new Choice(value.ToString(), words(value), hint?.Invoke(value)))];
}
