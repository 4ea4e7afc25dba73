using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Notify;

/// <summary>Answers that cannot be right: the field is named and keeps what was typed.</summary>
public class WrongAnswersTests(BrowserFixture fixture)
{
    const string Child = "019f0000-0000-7000-8000-00000000000c";
    const string Happened = "2026-10-10";

    [Theory]
    [InlineData("awareness", "BecameAware.Day", "31 2 2026", "Date when your authority became aware must be a real date")]
    [InlineData("awareness", "BecameAware.Day", "1 1 2199", "Date when your authority became aware must be today or in the past")]
    [InlineData("awareness", "BecameAware.Day", "9 10 2026", "The authority cannot have become aware before it happened.")]
    [InlineData("date", "On.Day", "0 13 x", "Date of the incident must be a real date")]
    [InlineData("date", "On.Day", "1 1 2199", "Date of the incident must be today or in the past")]
    [InlineData($"children/{Child}/birth", "BirthDate.Day", "29 2 2023", "Birth date must be a real date")]
    [InlineData($"children/{Child}/birth", "BirthDate.Day", "11 10 2026", "The child cannot be born after the incident.")]
    [InlineData($"children/{Child}/birth", "BirthDate.Day", "1 1 2001", "A child is under 18 at the incident, a care leaver 18 to 24.")]
    public async Task A_date_that_cannot_be_is_named_and_stays(string step, string field, string typed, string words)
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await amira.OpenAsync($"{await BeginAsync()}/{step}");
        var parts = typed.Split(' ');
        var name = field[..^".Day".Length];
        await amira.TypeAsync(field, parts[0]);
        await amira.TypeAsync($"{name}.Month", parts[1]);
        await amira.TypeAsync($"{name}.Year", parts[2]);

        await amira.PressAsync("Save and continue");

        await amira.IsToldOfAsync(field, words);
        Assert.Equal(parts[0], await amira.ValueAsync(field));
        Assert.Equal(parts[2], await amira.ValueAsync($"{name}.Year"));
    }

    [Theory]
    [InlineData("date", "TimeOfDay", 41, "Time of day must be 40 characters or fewer")]
    [InlineData("place", "Address", 401, "Address must be 400 characters or fewer")]
    [InlineData("nature", "SuspectedCause", 2_001, "Suspected cause must be 2000 characters or fewer")]
    [InlineData("narrative", "Narrative", 50_001, "What is known about the case must be 50000 characters or fewer")]
    [InlineData("actions", "ImmediateActions", 10_001, "What was done straight away must be 10000 characters or fewer")]
    [InlineData("contact", "Phone", 41, "Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192")]
    [InlineData($"children/{Child}/names", "FirstNames", 201, "First names must be 200 characters or fewer")]
    [InlineData($"children/{Child}/about", "FirstLanguage", 101, "First language must be 100 characters or fewer")]
    public async Task A_text_that_is_too_long_is_named_and_stays(string step, string field, int length, string words)
    {
        var typed = new string('w', length);
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await amira.OpenAsync($"{await BeginAsync()}/{step}");
        await amira.TypeAsync(field, typed);

        await amira.PressAsync("Save and continue");

        await amira.IsToldOfAsync(field, words);
        Assert.Equal(typed, await amira.ValueAsync(field));
    }

    [Theory]
    [InlineData("place", "Postcode", "LS1", "Postcode must be a full postcode, for example LS1 4AP")]
    [InlineData($"children/{Child}/numbers", "NhsNumber", "999 100 0071",
        "NHS number is not valid. Correct it, or say in the next box why it is right")]
    [InlineData($"children/{Child}/numbers", "Upn", "A123", "UPN is not valid. Correct it, or say in the next box why it is right")]
    public async Task A_code_that_is_none_is_named_and_stays(string step, string field, string typed, string words)
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await amira.OpenAsync($"{await BeginAsync()}/{step}");
        await amira.TypeAsync(field, typed);

        await amira.PressAsync("Save and continue");

        await amira.IsToldOfAsync(field, words);
        Assert.Equal(typed, await amira.ValueAsync(field));
    }

    [Fact]
    public async Task Nothing_wrong_is_saved()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        var step = $"{await BeginAsync()}/place";
        await amira.OpenAsync(step);
        await amira.TypeAsync("Postcode", "LS1");
        await amira.PressAsync("Save and continue");

        await amira.OpenAsync(step);

        Assert.Equal("LS99 1AA", await amira.ValueAsync("Postcode"));
    }

    Task<string> BeginAsync() => fixture.WholeDraftAsync(content =>
    {
        content["incident"]!["date"]!["on"] = Happened;
        content["children"]![0]!["id"] = Child;
    });
}
