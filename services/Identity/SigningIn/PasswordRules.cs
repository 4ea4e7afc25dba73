using Microsoft.AspNetCore.Identity;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.SigningIn;

/// <summary>
/// As the NCSC advises (https://www.ncsc.gov.uk/collection/passwords): long, not a known one, not made of the person's own
/// details. No rules about kinds of characters, no expiry. Length itself is set in <see cref="PeopleSetup"/>.
/// </summary>
sealed class PasswordRules(IBreachedPasswords breached) : IPasswordValidator<Person>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password)
    {
        if (password is null)
            return IdentityResult.Failed(new IdentityError { Code = "PasswordMissing", Description = "Enter a password." });
        if (await breached.ContainsAsync(password, CancellationToken.None))
            return IdentityResult.Failed(new IdentityError { Code = "PasswordBreached", Description = "This password is on lists that attackers use. Choose another." });
        if (OwnDetails(user).Any(detail => password.Contains(detail, StringComparison.OrdinalIgnoreCase)))
            return IdentityResult.Failed(new IdentityError { Code = "PasswordOwnDetails", Description = "Choose a password without your name or email address." });
        return password.Distinct().Count() < 5
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordRepeats", Description = "This password repeats the same few characters. Choose another." })
            : IdentityResult.Success;
    }

    // Short parts such as initials would refuse half the dictionary.
    static IEnumerable<string> OwnDetails(Person person) =>
        person.Name.Split(' ').Append(person.Email?.Split('@')[0] ?? "").Where(part => part.Length >= 5);
}
