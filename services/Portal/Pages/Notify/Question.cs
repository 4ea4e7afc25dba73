using Safeguarding.Contracts;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>A question of a page.</summary>
/// <param name="Path">Path of its answer in the content.</param>
/// <param name="Field">The page's field.</param>
/// <param name="Asked">What is asked for, said where the answer is needed and missing.</param>
/// <param name="Name">What messages call the answer: "Postcode".</param>
public record Question(string Path, string Field, string Asked, string? Name = null)
{
    /// <summary>What the service found wrong, with the answer's name in the place of "this".</summary>
    public string Say(FieldError error) => (Name, error) switch
    {
        (null, _) => error.Message,
        (_, { Code: "required" }) => Asked,
        (_, { Code: "check-digit" or "check-letter" }) =>
            $"{Name} is not valid. Correct it, or say in the next box why it is right",
        (_, { Code: "in-the-future" }) => $"{Name} must be today or in the past",
        (_, { Code: "format" }) when Name == "Postcode" => "Postcode must be a full postcode, for example LS1 4AP",
        _ when After("This must ", error.Message) is { } rest => $"{Name} must {rest}",
        _ when After("This date ", error.Message) is { } rest => $"{Name} {rest}",
        _ when After("This is ", error.Message) is { } rest => $"{Name}: this is {rest}",
        _ => error.Message,
    };

    static string? After(string start, string words) =>
        words.StartsWith(start, StringComparison.Ordinal) ? words[start.Length..].TrimEnd('.') : null;
}
