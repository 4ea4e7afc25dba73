using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

public class DeskTests(LibraryApp app)
{
    readonly string _word = Given.Word();
    readonly HttpClient _editor = app.SignedInAs(People.Editor());

    [Fact]
    public async Task The_desk_shows_every_state_and_is_narrowed_by_it()
    {
        var draft = await DraftAsync($"One {_word}");
        var approved = await DraftAsync($"Two {_word}");
        await app.ApproveAsync(People.Editor(), approved);
        var issued = await DraftAsync($"Three {_word}");
        await app.ApproveAsync(People.Editor(), issued);
        await app.SendAsync(issued.Id);

        Assert.Equal([issued.Id, approved.Id, draft.Id], await IdsAsync($"q={_word}"));
        Assert.Equal([draft.Id, approved.Id, issued.Id], await IdsAsync($"q={_word}&sort=changed"));
        Assert.Equal([draft.Id], await IdsAsync($"q={_word}&state=draft"));
        Assert.Equal([approved.Id], await IdsAsync($"q={_word}&state=approved"));
        Assert.Equal([issued.Id], await IdsAsync($"q={_word}&state=issued"));
        Assert.Empty(await IdsAsync($"q={_word}&state=withdrawn"));
    }

    [Fact]
    public async Task Words_of_the_title_are_words_whatever_signs_they_hold()
    {
        var draft = await DraftAsync($"100%_[{_word}]");

        Assert.Equal([draft.Id], await IdsAsync($"q={Uri.EscapeDataString($"%_[{_word.ToUpperInvariant()}")}"));
        Assert.Empty(await IdsAsync($"q={Uri.EscapeDataString($"%%[{_word}")}"));
    }

    [Theory]
    [InlineData("state=lost", "state")]
    [InlineData("sort=title", "sort")]
    public async Task What_is_no_state_or_order_is_refused(string query, string field) =>
        Assert.Equal([field], (await (await _editor.GetAsync($"{Library.Api}/bulletins/desk?{query}")).RefusalAsync()).Fields);

    [Fact]
    public async Task The_preview_is_what_readers_then_get()
    {
        var email = await app.ConfirmedAsync("fathers-and-other-men");
        var lesson = await app.LessonAsync("fathers-and-other-men");
        var draft = await app.DraftAsync(People.Editor(), lesson.LessonId);

        var preview = await _editor.GetAsync<BulletinPreview>($"{Library.Api}/bulletins/drafts/{draft.Id}/preview");
        await app.ApproveAsync(People.Editor(), draft);
        var issue = await (await app.SendAsync(draft.Id)).ReadAsync<BulletinReceipt>();
        var page = await app.Anonymous().GetAsync<IssuedBulletin>($"{Library.Api}/bulletins/{issue.IssueNumber}");
        var mail = await app.Mail.BulletinAsync(email, issue.IssueNumber);

        Assert.Equal((page.Title, page.Html, draft.Version), (preview.Page.Title, preview.Page.Html, preview.Version));
        Assert.Equal(page.Themes, preview.Page.Themes);
        var token = mail.Token();
        Assert.Equal(
            mail.TextBody!.Replace(token, "your-own-link", StringComparison.Ordinal).ReplaceLineEndings(),
            preview.MailText.Replace($"/bulletins/{preview.Page.IssueNumber}", $"/bulletins/{issue.IssueNumber}", StringComparison.Ordinal)
                .ReplaceLineEndings());
    }

    [Fact]
    public async Task Lessons_are_found_by_their_ids_in_the_order_asked_for()
    {
        var (one, two) = (await app.LessonAsync(), await app.LessonAsync());

        var found = await app.Anonymous().GetAsync<IReadOnlyList<LessonHeadline>>(
            $"{Library.Api}/lessons/by-id?id={two.LessonId}&id={Guid.NewGuid()}&id={one.LessonId}");

        Assert.Equal([two.LessonId, one.LessonId], found.Select(lesson => lesson.LessonId));
        Assert.Equal("Information sharing", found[0].Themes[0].Name);
    }

    async Task<BulletinDraft> DraftAsync(string title) => await (await _editor.PostJsonAsync(
        $"{Library.Api}/bulletins", Library.DraftOf((await app.LessonAsync()).LessonId) with { Title = title })).ReadAsync<BulletinDraft>();

    async Task<IEnumerable<Guid>> IdsAsync(string query) =>
        (await _editor.GetAsync<Page<BulletinHeading>>($"{Library.Api}/bulletins/desk?{query}")).Items.Select(row => row.Id);
}
