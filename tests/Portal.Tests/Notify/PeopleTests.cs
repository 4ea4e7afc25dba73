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
    public async Task Adults_are_offered_again_for_the_next_child()
    {
        var adult = Guid.CreateVersion7();
        var (id, path) = await app.DraftAsync(new NotificationContent
        {
            Children = [new ChildDetails { FirstNames = "Sky" }, new ChildDetails { FirstNames = "Robin" }],
            Adults = [new AdultDetails { Id = adult, LastName = "Inventedson", Relations = [new() { Child = 1, Relation = "mother" }] }],
        });
        using var amira = app.Amira();

        var children = await amira.OpenAsync($"{path}/children");
        var relations = await amira.OpenAsync($"{path}/adults/{adult}/relations");
        var offered = await amira.OpenAsync($"{path}/adults/{adult}/relations?same=true");
        await amira.SendAsync(offered, $"{path}/adults/{adult}/relations", ("Relations[0]", "mother"), ("Relations[1]", "mother"));

        Assert.Matches($"{path}/adults/{adult}/relations\">[^<]*Inventedson and child 2<", children.Main);
        Assert.Matches(@"Begin with “mother” for\s+every child", relations.Main);
        Assert.Equal(3, offered.Main.Split("value=\"mother\"").Length);
        Assert.DoesNotContain("Begin with", offered.Main, StringComparison.Ordinal);
        Assert.Equal([1, 2], (await app.ContentAsync(id)).Adults![0].Relations!.Select(relation => relation.Child!.Value));
        Assert.DoesNotContain("You have added adults already", (await amira.OpenAsync($"{path}/children")).Main, StringComparison.Ordinal);
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
