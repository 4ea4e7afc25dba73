using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.Tests.SigningIn;

public class PasswordRulesTests(IdentityApp app)
{
    [Theory]
    [InlineData("five calm green boats")]
    [InlineData("correct-battery-otter")]
    [InlineData("alllowercaseletters")]
    public async Task Length_is_enough(string password) => Assert.Empty(await RefusalsAsync(password));

    [Theory]
    [InlineData("", "PasswordTooShort")]
    [InlineData("elevenchars", "PasswordTooShort")]
    [InlineData("PassWord1234", "PasswordBreached")]
    [InlineData(" qwertyuiop123 ", "PasswordBreached")]
    [InlineData("correcthorsebatterystaple", "PasswordBreached")]
    [InlineData("aaaaaaaaaaaaab", "PasswordRepeats")]
    [InlineData("okonkwo-is-my-name", "PasswordOwnDetails")]
    [InlineData("n.okonkwo99 at work", "PasswordOwnDetails")]
    public async Task What_attackers_try_first_is_refused(string password, string code) => Assert.Contains(code, await RefusalsAsync(password));

    async Task<IReadOnlyList<string>> RefusalsAsync(string password)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var person = new Person { Name = "Ngozi Okonkwo", Email = "n.okonkwo@leeds.example" };
        var refusals = new List<string>();
        foreach (var rule in people.PasswordValidators)
            refusals.AddRange((await rule.ValidateAsync(people, person, password)).Errors.Select(error => error.Code));
        return refusals;
    }
}
