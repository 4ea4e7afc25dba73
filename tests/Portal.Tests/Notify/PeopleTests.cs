using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Tests.Notify;

public class PeopleTests(NotifyPages app) : IClassFixture<NotifyPages>
{
    [Fact]
    public async Task A_child_is_added_once_however_often_its_form_is_sent()
    {
        var (id, path) = await app.DraftAsync();
        using var amira = app.Amira();
        var child = Guid.CreateVersion7();
        var opened = await amira.OpenAsync($"{path}/children/{child}/names");

        await amira.SendAsync(opened, $"{path}/children/{child}/names", Robin);
        var next = await amira.SendAsync(opened, $"{path}/children/{child}/names", Robin);

        Assert.Equal($"{path}/children/{child}/birth", next.Path);
        Assert.Equal(["Robin"], (await app.ContentAsync(id)).Children!.Select(known => known.FirstNames));
    }

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

    [Fact]
    public async Task A_child_saved_by_a_program_without_an_id_is_found_and_changed()
    {
        var (id, path) = await app.DraftAsync(
            new NotificationContent { Children = [new ChildDetails { FirstNames = "Sky" }, new ChildDetails { FirstNames = "Robin" }] });
        using var amira = app.Amira();
        var list = await amira.OpenAsync($"{path}/children");
        var names = list.Main.Split("href=\"").Select(part => part.Split('"')[0])
            .Last(address => address.EndsWith("/names", StringComparison.Ordinal) && list.Main.Split(address).Length > 2);

        await amira.SendAsync(names, ("FirstNames", "Robin"), ("LastName", "Inventedson"), ("Role", "Harmed"));

        Assert.Equal([("Sky", null), ("Robin", "Inventedson")],
            (await app.ContentAsync(id)).Children!.Select(child => (child.FirstNames, child.LastName)));
    }

    [Fact]
    public async Task Relations_follow_their_child_when_another_is_removed()
    {
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var (id, path) = await app.DraftAsync(new NotificationContent
        {
            Children = [new ChildDetails { Id = first, FirstNames = "Sky" }, new ChildDetails { Id = second, FirstNames = "Robin" }],
            Adults = [new AdultDetails { LastName = "A",
                Relations = [new() { Child = 1, Relation = "aunt" }, new() { Child = 2, Relation = "mother" }] }],
        });
        using var amira = app.Amira();
        var asked = await amira.OpenAsync($"{path}/children/{first}/remove");

        await amira.SendAsync(asked, $"{path}/children/{first}/remove");
        var again = await amira.SendAsync(asked, $"{path}/children/{first}/remove");

        Assert.Contains("Remove Sky", asked.Main, StringComparison.Ordinal);
        Assert.Equal($"{path}/children", again.Path);
        var content = await app.ContentAsync(id);
        Assert.Equal(["Robin"], content.Children!.Select(child => child.FirstNames));
        Assert.Equal([(1, "mother")], content.Adults![0].Relations!.Select(relation => (relation.Child!.Value, relation.Relation!)));
    }

    [Fact]
    public async Task What_is_typed_about_a_child_that_someone_else_removed_stays_and_does_not_bring_it_back()
    {
        var child = Guid.CreateVersion7();
        var (id, path) = await app.DraftAsync(new NotificationContent { Children = [new ChildDetails { Id = child, FirstNames = "Sky" }] });
        using var amira = app.Amira();
        var opened = await amira.OpenAsync($"{path}/children/{child}/numbers");
        await amira.SendAsync($"{path}/children/{child}/remove");

        var page = await amira.SendAsync(opened, $"{path}/children/{child}/numbers", ("School", "Typed School"));

        Assert.Contains("Someone else removed this child", page.Main, StringComparison.Ordinal);
        Assert.Contains("Typed School", page.Main, StringComparison.Ordinal);
        Assert.Empty((await app.ContentAsync(id)).Children!);
    }

    [Fact]
    public async Task An_adult_is_added_with_relations_and_removed_again()
    {
        var (id, path) = await app.DraftAsync(
            new NotificationContent { Children = [new ChildDetails { FirstNames = "Sky" }, new ChildDetails { FirstNames = "Robin" }] });
        using var amira = app.Amira();
        var adult = Guid.CreateVersion7();

        var relations = await amira.SendAsync($"{path}/adults/{adult}/person", ("NameNotKnown", "true"), ("Role", "Other"),
            ("AllegedPerpetrator", "true"));
        var list = await amira.SendAsync(relations, $"{path}/adults/{adult}/relations", ("Relations[0]", ""),
            ("Relations[1]", "neighbour"));
        var added = (await app.ContentAsync(id)).Adults!.Single();
        await amira.SendAsync($"{path}/adults/{adult}/remove");

        Assert.Contains("Relation to child 2, Robin", relations.Main, StringComparison.Ordinal);
        Assert.Contains("Robin: neighbour", list.Main, StringComparison.Ordinal);
        Assert.Equal((true, AdultRole.Other, true), (added.NameNotKnown, added.Role, added.AllegedPerpetrator));
        Assert.Equal([(2, "neighbour")], added.Relations!.Select(relation => (relation.Child!.Value, relation.Relation!)));
        Assert.Empty((await app.ContentAsync(id)).Adults!);
    }

    static readonly (string, string)[] Robin = [("FirstNames", "Robin"), ("LastName", "Inventedson"), ("Role", "Harmed")];
}
