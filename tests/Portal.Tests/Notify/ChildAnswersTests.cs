using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Tests.Notify;

/// <summary>The pages about one child: how answers are read, and what is said of those that will not do.</summary>
public class ChildAnswersTests(NotifyPages app) : IClassFixture<NotifyPages>
{
    [Theory]
    [InlineData("names", "Role", "Select the child’s part", "FirstNames=Robin")]
    [InlineData("birth", "Known", "Select what is known", "")]
    [InlineData("birth", "BirthDate", "Enter the birth date", "Known=BirthDate")]
    [InlineData("birth", "BirthDate", "Birth date must be today or in the past",
        "Known=BirthDate", "BirthDate.Day=1", "BirthDate.Month=1", "BirthDate.Year=2090")]
    [InlineData("birth", "Age", "whole number", "Known=Age", "Age=four")]
    [InlineData("birth", "Age", "under 18", "Known=Age", "Age=30")]
    [InlineData("birth", "Expected", "Enter the expected date", "Known=Expected")]
    [InlineData("about", "Ethnicity", "not one of the known codes", "Ethnicity=XXXX")]
    [InlineData("home", "Where", "Select where the child lives", "")]
    [InlineData("home", "AreaCode", "Select the area", "Where=England")]
    [InlineData("home", "Country", "Enter the country", "Where=OutsideEngland")]
    [InlineData("home", "Postcode", "Postcode must be a full postcode", "Where=England", "AreaCode=E08000035", "Postcode=nowhere")]
    [InlineData("numbers", "NhsNumber", "NHS number is not valid. Correct it, or say in the next box why it is right",
        "NhsNumber=999 100 0071")]
    [InlineData("numbers", "Upn", "UPN is not valid. Correct it, or say in the next box why it is right", "Upn=A801200001001")]
    [InlineData("care", "LegalStatus", "Select the legal status", "LookedAfter=Yes")]
    [InlineData("plans", "CurrentCategory", "Select the category", "Plan=Current")]
    [InlineData("plans", "KnownTo", "or none of these", "KnownTo=Police", "KnownTo=None")]
    public async Task What_is_wrong_or_missing_of_a_child_is_said_beside_its_field(
        string step, string field, string words, params string[] answers)
    {
        var child = Guid.CreateVersion7();
        var (_, path) = await app.DraftAsync(new NotificationContent
        {
            Children = [new ChildDetails { FirstNames = "Sky",
            LastName = "Other" }, new ChildDetails { Id = child }]
        });
        using var amira = app.Amira();

        var page = await amira.SendAsync($"{path}/children/{child}/{step}",
            [.. answers.Where(answer => answer.Length > 0).Select(answer => answer.Split('=')).Select(pair => (pair[0], pair[1]))]);

        Assert.Contains($"<a href=\"#{field}\">", page.Main, StringComparison.Ordinal);
        Assert.Contains($"id=\"{field}-error\"", page.Main, StringComparison.Ordinal);
        Assert.Contains(words, page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("numbers", "NhsNumber=943\u00a0476\u20095919", "Upn=\u200bn383 2026 00001 ", "NHS 943 476 5919, UPN N383202600001")]
    [InlineData("home", "Postcode=ls8\u00a0 5hx", "Where=England", "Postcode LS8 5HX")]
    [InlineData("names", "FirstNames=\u200b\ufeffZoe\u0308\u00a0 Ann\ufffe", "Role=Harmed", "Name Zoë Ann")]
    [InlineData("birth", "Age=\u00a04 ", "Known=Age", "Age 4")]
    public async Task An_answer_is_read_as_it_is_meant_however_it_was_typed(string step, string first, string second, string kept)
    {
        var child = Guid.CreateVersion7();
        var (id, path) = await app.DraftAsync(new NotificationContent { Children = [new ChildDetails { Id = child }] });
        using var amira = app.Amira();

        await amira.SendAsync($"{path}/children/{child}/{step}",
            [.. new[] { first, second }.Select(answer => answer.Split('=')).Select(pair => (pair[0], pair[1]))]);

        var saved = (await app.ContentAsync(id)).Children![0];
        Assert.Equal(kept, step switch
        {
            "numbers" => $"NHS {saved.NhsNumber}, UPN {saved.Upn}",
            "home" => $"Postcode {saved.Home!.Postcode}",
            "names" => $"Name {saved.FirstNames}",
            _ => $"Age {saved.Age}",
        });
    }

    [Fact]
    public async Task A_name_of_nothing_that_can_be_seen_is_none()
    {
        var child = Guid.CreateVersion7();
        var (id, path) = await app.DraftAsync(new NotificationContent { Children = [new ChildDetails { Id = child, FirstNames = "Sky" }] });
        using var amira = app.Amira();

        await amira.SendAsync($"{path}/children/{child}/names", ("FirstNames", "\u200b"), ("LastName", "\u3164"), ("Role", "Harmed"));

        Assert.Equal((null, null),
            ((await app.ContentAsync(id)).Children![0].FirstNames, (await app.ContentAsync(id)).Children![0].LastName));
    }

    [Fact]
    public async Task A_child_without_a_known_name_is_called_by_what_is_known()
    {
        var child = Guid.CreateVersion7();
        var (_, path) = await app.DraftAsync(new NotificationContent { Children = [new ChildDetails { Id = child }] });
        using var amira = app.Amira();
        (string, string)[] answers = [("NameNotKnown", "true"), ("Role", "Harmed")];

        var asked = await amira.SendAsync($"{path}/children/{child}/names", answers);
        var next = await amira.SendAsync(asked, $"{path}/children/{child}/names", [.. answers, ("NameDescription", "baby found on 3 May")]);

        Assert.Contains("<a href=\"#NameDescription\">Enter a description", asked.Main, StringComparison.Ordinal);
        Assert.Contains("Child 1: baby found on 3 May", next.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_check_digit_is_accepted_with_a_reason()
    {
        var child = Guid.CreateVersion7();
        var (id, path) = await app.DraftAsync(new NotificationContent { Children = [new ChildDetails { Id = child }] });
        using var amira = app.Amira();

        var asked = await amira.SendAsync($"{path}/children/{child}/numbers", ("NhsNumber", "999 100 0071"));
        var next = await amira.SendAsync(asked, $"{path}/children/{child}/numbers",
            ("NhsNumber", "999 100 0071"), ("NhsNumberOverride", "As printed on the record."));

        Assert.Contains("name=\"NhsNumberOverride\"", asked.Main, StringComparison.Ordinal);
        Assert.Equal($"{path}/children/{child}/care", next.Path);
        Assert.Equal("As printed on the record.", (await app.ContentAsync(id)).Children![0].NhsNumberOverride);
    }
}
