using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.SigningIn;

static class NewPasswords
{
    /// <summary>Whether the person may have this password; if not, the form says why.</summary>
    public static async Task<bool> IsGoodAsync(this UserManager<Person> people, Person person, string password, ModelStateDictionary form)
    {
        foreach (var rule in people.PasswordValidators)
            foreach (var error in (await rule.ValidateAsync(people, person, password)).Errors)
                form.AddModelError("password", error.Description);
        return form.IsValid;
    }
}
