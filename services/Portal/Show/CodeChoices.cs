using Safeguarding.Contracts;

namespace Safeguarding.Portal.Show;

public static class CodeChoices
{
    /// <summary>Every value to choose from, in the words of a page.</summary>
    public static IReadOnlyList<Choice> Of<T>(Func<T, string> words, Func<T, string?>? hint = null, Func<T, bool>? offered = null)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(value => offered?.Invoke(value) != false).Select(value => new Choice(Codes.Of(value), words(value), hint?.Invoke(value)))];
}
