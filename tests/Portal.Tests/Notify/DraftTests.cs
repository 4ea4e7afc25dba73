using System.Net;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Notify;

/// <summary>A draft in two tabs, after the end of a session, asked for twice, deleted.</summary>
public class DraftTests(NotifyPages app) : IClassFixture<NotifyPages>
{
    [Fact]
    public async Task A_double_click_starts_one_draft()
    {
        using var amira = app.Amira();
        var opened = await amira.OpenAsync("/notify");

        var first = await amira.SendAsync(opened, "/notify");
        await amira.SendAsync($"{first.Path}/kind", ("Kind", "SeriousHarm"));
        var filled = await amira.OpenAsync(first.Path);
        var second = await amira.SendAsync(opened, "/notify");

        Assert.Equal(first.Path, second.Path);
        Assert.Equal(Tasks(filled), Tasks(second));

        // Without the forms below, each of which has a token of its own.
        static string Tasks(Seen page) => page.Main.Split("<form")[0];
    }

    [Fact]
    public async Task Of_two_tabs_the_second_is_told_keeps_what_was_typed_and_can_save_again()
    {
        var (id, path) = await app.DraftAsync();
        using var amira = app.Amira();
        var opened = await amira.OpenAsync($"{path}/narrative");
        await amira.SendAsync($"{path}/actions", ("ImmediateActions", "Placed with relatives."));

        var stale = await amira.SendAsync(opened, $"{path}/narrative", ("Narrative", "Typed <b> here."));
        var saved = await amira.SendAsync(stale, $"{path}/narrative", ("Narrative", "Typed <b> here."));

        Assert.Contains("Someone else changed this", stale.Main, StringComparison.Ordinal);
        Assert.Contains("Typed &lt;b&gt; here.", stale.Main, StringComparison.Ordinal);
        Assert.Equal($"{path}/actions", saved.Path);
        var content = await app.ContentAsync(id);
        Assert.Equal(("Typed <b> here.", "Placed with relatives."), (content.Narrative, content.ImmediateActions));
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_saved_once()
    {
        var (_, path) = await app.DraftAsync();
        using var amira = app.Amira();
        var opened = await amira.OpenAsync($"{path}/narrative");

        await amira.SendAsync(opened, $"{path}/narrative", ("Narrative", "Typed."));
        var again = await amira.SendAsync(opened, $"{path}/narrative", ("Narrative", "Typed."));

        Assert.Equal($"{path}/actions", again.Path);
    }

    [Fact]
    public async Task A_draft_of_another_council_is_not_there()
    {
        var (_, path) = await app.DraftAsync();
        using var helen = app.As(People.NotifierOf(People.Kent));

        Assert.Equal(HttpStatusCode.NotFound, (await helen.OpenAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await helen.OpenAsync($"{path}/children")).Status);
        Assert.Equal(HttpStatusCode.NotFound,
            (await helen.SendAsync(await helen.OpenAsync("/notify"), $"{path}/kind", ("Kind", "ChildDeath"))).Status);
    }

    [Fact]
    public async Task A_draft_is_deleted_after_asking_and_twice_is_once()
    {
        var (_, path) = await app.DraftAsync();
        using var amira = app.Amira();
        var asked = await amira.OpenAsync($"{path}/delete");

        var deleted = await amira.SendAsync(asked, $"{path}/delete");
        var again = await amira.SendAsync(asked, $"{path}/delete");

        Assert.Equal(("/notify", "/notify"), (deleted.Path, again.Path));
        Assert.Equal(HttpStatusCode.NotFound, (await amira.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task A_draft_that_was_changed_meanwhile_is_not_deleted_unseen()
    {
        var (_, path) = await app.DraftAsync();
        using var amira = app.Amira();
        var asked = await amira.OpenAsync($"{path}/delete");
        await amira.SendAsync($"{path}/kind", ("Kind", "SeriousHarm"));

        var refused = await amira.SendAsync(asked, $"{path}/delete");

        Assert.Contains("Someone changed this draft", refused.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await amira.OpenAsync(path)).Status);
    }
}
