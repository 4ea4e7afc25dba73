using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Editor;

/// <summary>A bulletin's forms that are sent again: by a second click, after going back, or because the session ended.</summary>
public class WritingTests(BrowserFixture fixture, OneLesson lesson) : IClassFixture<OneLesson>
{
    readonly string _title = $"Bulletin {Guid.NewGuid():N}";

    [Fact]
    public async Task The_page_goes_on_at_the_lesson_that_was_added_and_draws_nothing_around_it()
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk");
        await nadia.OpenAsync("/editor/new");

        await nadia.PressAsync("Add");

        Assert.StartsWith("lesson-", await nadia.Page.EvaluateAsync<string>("document.activeElement.id"), StringComparison.Ordinal);
        Assert.Equal("none", await nadia.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        Assert.Equal(1, await nadia.Page.Locator("main form").First.GetByRole(AriaRole.Button, new() { Name = "Continue" }).CountAsync());
    }

    [Fact]
    public async Task A_bulletin_without_words_is_not_written()
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", Screen.Narrow);
        await nadia.OpenAsync(lesson.NewText());

        await nadia.PressAsync("Create the draft");

        await nadia.IsToldOfAsync("Heading", "Enter a title");
        await nadia.IsToldOfAsync("Introduction", "Enter an introduction");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_typed_when_the_session_ended_is_a_draft_after_signing_in_again(bool javaScript)
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await nadia.OpenAsync(lesson.NewText());
        await nadia.LoseSessionAsync();
        await WriteAsync(nadia, "Typed while the session ended.");

        await nadia.SignInAgainAsync(fixture, "nadia.farouk");
        await nadia.PressAsync("Create the draft");

        await IsDraftAsync(nadia, "Typed while the session ended.");
    }

    [Fact]
    public async Task What_was_changed_when_the_session_ended_is_saved_after_signing_in_again()
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk");
        await nadia.OpenAsync($"{await lesson.BulletinAsync()}/edit");
        await nadia.LoseSessionAsync();
        await nadia.TypeAsync("Introduction", "Typed while the session ended.");
        await nadia.PressAsync("Save");

        await nadia.SignInAgainAsync(fixture, "nadia.farouk");
        await nadia.PressAsync("Save");

        await IsDraftAsync(nadia, "Typed while the session ended.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_writes_one_draft(bool javaScript)
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await nadia.OpenAsync(lesson.NewText());
        await nadia.TypeAsync("Heading", _title);
        await nadia.TypeAsync("Introduction", "One lesson.");

        await nadia.Page.GetByRole(AriaRole.Button, new() { Name = "Create the draft" }).DblClickAsync();
        await Assertions.Expect(nadia.Page.GetByRole(AriaRole.Heading, new() { Name = _title, Level = 1 })).ToBeVisibleAsync();

        await nadia.OpenAsync("/editor");
        Assert.Equal(1, await nadia.Page.GetByRole(AriaRole.Link, new() { Name = _title }).CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Back_after_writing_leads_to_the_words_of_the_draft(bool javaScript)
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await nadia.OpenAsync(lesson.NewText());
        await WriteAsync(nadia, "First thought.");

        await nadia.Page.GoBackAsync();
        await nadia.TypeAsync("Introduction", "Second thought.");
        await nadia.PressAsync("Save");

        await IsDraftAsync(nadia, "Second thought.");
    }

    [Fact]
    public async Task Back_after_saving_shows_what_was_saved_and_saves_again()
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk");
        await nadia.OpenAsync($"{await lesson.BulletinAsync()}/edit");
        await nadia.TypeAsync("Introduction", "First thought.");
        await nadia.PressAsync("Save");

        await nadia.Page.GoBackAsync();

        Assert.Equal("First thought.", await nadia.ValueAsync("Introduction"));
        await nadia.TypeAsync("Introduction", "Second thought.");
        await nadia.PressAsync("Save");
        await IsDraftAsync(nadia, "Second thought.");
    }

    async Task WriteAsync(Reader editor, string introduction)
    {
        await editor.TypeAsync("Heading", _title);
        await editor.TypeAsync("Introduction", introduction);
        await editor.PressAsync("Create the draft");
    }

    static async Task IsDraftAsync(Reader editor, string introduction)
    {
        var bulletin = editor.Path.Split('?')[0];
        await editor.OpenAsync($"{bulletin}/edit");
        Assert.Equal(introduction, await editor.ValueAsync("Introduction"));
    }
}
