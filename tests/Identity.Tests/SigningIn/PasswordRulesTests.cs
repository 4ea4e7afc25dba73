using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.Tests.SigningIn;

public class PasswordRulesTests(IdentityApp app)
{
    [Theory]
    [InlineData("five calm green boats")]
    [InlineData("correct-battery-otter")]
    [InlineData("three random words")]
    [InlineData("CoffeeTinFish")]
    [InlineData("coffeetrainfish")]
    [InlineData("walnutcactusferry")]
    [InlineData("purple monkey dishwasher")]
    [InlineData("xkqjwzpvmbtr")]
    public async Task Three_random_words_are_enough(string password) => Assert.Empty(await RefusalsAsync(password));

    [Theory]
    [InlineData("", "PasswordTooShort")]
    [InlineData("elevenchars", "PasswordTooShort")]
    [InlineData("PassWord1234", "PasswordGuessable")]
    [InlineData("P@ssw0rd123456", "PasswordGuessable")]
    [InlineData("MyPassword2026", "PasswordGuessable")]
    [InlineData(" qwertyuiop123 ", "PasswordGuessable")]
    [InlineData("qwertyuiopas", "PasswordGuessable")]
    [InlineData("1qaz2wsx3edc", "PasswordGuessable")]
    [InlineData("asdfghjkl;'zxcv", "PasswordGuessable")]
    [InlineData("zxcvbnm,./asdf", "PasswordGuessable")]
    [InlineData("abcdefghijkl", "PasswordGuessable")]
    [InlineData("123456789012", "PasswordGuessable")]
    [InlineData("19871987198719", "PasswordRepeats")]
    [InlineData("liverpoolfc123", "PasswordGuessable")]
    [InlineData("Chelseafc1905!!", "PasswordGuessable")]
    [InlineData("nottinghamforest", "PasswordGuessable")]
    [InlineData("manchesterunited", "PasswordGuessable")]
    [InlineData("Welcome2026!!", "PasswordGuessable")]
    [InlineData("W3lcome2031!!", "PasswordGuessable")]
    [InlineData("Autumn2026!!", "PasswordGuessable")]
    [InlineData("Summer.Winter.2026", "PasswordGuessable")]
    [InlineData("Monday13April!", "PasswordGuessable")]
    [InlineData("Charlie2026!!", "PasswordGuessable")]
    [InlineData("Safeguarding2026", "PasswordGuessable")]
    [InlineData("leeds city council", "PasswordGuessable")]
    [InlineData("LeedsCouncil2026", "PasswordGuessable")]
    [InlineData("footballfootball", "PasswordGuessable")]
    [InlineData("correcthorsebatterystaple", "PasswordGuessable")]
    [InlineData("aaaaaaaaaaaaab", "PasswordRepeats")]
    [InlineData("okonkwo-is-my-name", "PasswordOwnDetails")]
    [InlineData("n.okonkwo99 at work", "PasswordOwnDetails")]
    public async Task What_attackers_try_first_is_refused(string password, string code) =>
        Assert.Contains(code, await RefusalsAsync(password));

    [Theory]
    [InlineData(256, false)]
    [InlineData(257, true)]
    [InlineData(100_000, true)]
    public async Task Longer_than_can_be_typed_at_sign_in_is_refused(int length, bool refused) =>
        Assert.Equal(refused, (await RefusalsAsync(string.Concat(Enumerable.Repeat("five calm green boats ", length))[..length]))
            .Contains("PasswordTooLong"));

    async Task<IReadOnlyList<string>> RefusalsAsync(string password)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var council = new Organisation { Id = Guid.CreateVersion7(), Name = "Leeds City Council", Kind = OrganisationKind.AreaPartner };
        var person = new Person { Name = "Ngozi Okonkwo", Email = "n.okonkwo@leeds.example", Organisation = council };
        var refusals = new List<string>();
        foreach (var rule in people.PasswordValidators)
            refusals.AddRange((await rule.ValidateAsync(people, person, password)).Errors.Select(error => error.Code));
        return refusals;
    }
}
