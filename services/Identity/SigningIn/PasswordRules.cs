using Microsoft.AspNetCore.Identity;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.SigningIn;

/// <summary>
/// As the NCSC advises (https://www.ncsc.gov.uk/collection/passwords): long, not easy to guess, not made of the person's own
/// details. No rules about kinds of characters, no expiry. The least length is set in <see cref="PeopleSetup"/>.
/// </summary>
sealed class PasswordRules : IPasswordValidator<Person>
{
    /// <summary>Wherever a password is typed.</summary>
    public const int MaxLength = 256;

    public Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password) =>
        Task.FromResult(Wrong(user, password ?? "") is { } error ? IdentityResult.Failed(error) : IdentityResult.Success);

    static IdentityError? Wrong(Person person, string password)
    {
        if (password.Length > MaxLength)
            return Error("PasswordTooLong", $"Choose a password of at most {MaxLength} characters.");
        if (OwnDetails(person).Any(detail => password.Contains(detail, StringComparison.OrdinalIgnoreCase)))
            return Error("PasswordOwnDetails", "Choose a password without your name or email address.");
        if (password.Distinct().Count() < 5)
            return Error("PasswordRepeats", "This password repeats the same few characters. Choose another.");
        return PasswordStrength.IsEnough(password, Near(person))
            ? null
            : Error("PasswordGuessable",
                "This password is easy to guess. Choose three random words that have nothing to do with you or your work.");
    }

    // Short parts such as initials would refuse half the dictionary.
    static IEnumerable<string> OwnDetails(Person person) => Parts(person).Where(part => part.Length >= 5);

    static IEnumerable<string> Parts(Person person) => person.Name.Split(' ').Append(person.Email?.Split('@')[0] ?? "");

    static IEnumerable<string> Near(Person person)
    {
        string organisation = person.Organisation?.Name ?? "";
        string[] words = [.. Parts(person), .. organisation.Split(' '), .. (person.Email ?? "").Split('@', '.', '-')];
        return words.Append(organisation.Replace(" ", "", StringComparison.Ordinal)).Where(word => word.Length >= 3);
    }

    static IdentityError Error(string code, string words) => new() { Code = code, Description = words };
}
