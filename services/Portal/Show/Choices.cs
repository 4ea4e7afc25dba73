using Safeguarding.Contracts;

namespace Safeguarding.Portal.Show;

/// <summary>What a form offers to choose from.</summary>
public static class Choices
{
    /// <summary>Every value of an enum, in the words of a page.</summary>
    public static IReadOnlyList<Choice> Of<T>(Func<T, string> words, Func<T, string?>? hint = null, Func<T, bool>? offered = null)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(value => offered?.Invoke(value) != false)
            .Select(value => new Choice(Codes.Of(value), words(value), hint?.Invoke(value)))];
}
