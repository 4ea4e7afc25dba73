namespace Safeguarding.Portal.Tests.Pages.Editor;

// Two bulletins sent at the same moment ask for the same issue number, and one sender is told to try again.
[Collection(nameof(LibraryApp))]
public sealed class ApprovalTests(LibraryApp app) : EditorsAtWork(app)
{
    [Fact]
    public async Task A_bulletin_is_written_approved_by_someone_else_and_sent()
    {
        var written = await WriteAsync();
        var told = await Writer.OpenAsync(written);
        var own = await Writer.OpenAsync(written + "/preview");
        var approved = await Second.SendAsync(written + "/preview");
        var progress = await Second.SendAsync(written + "/send", ("When", "now"));

        Assert.Contains("Another editor must read and approve", told.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Approve</button>", own.Main, StringComparison.Ordinal);
        Assert.Contains("You approved this bulletin", approved.Main, StringComparison.Ordinal);
        Assert.Equal(written + "/progress", progress.Path);
        Assert.Contains("Progress of sending", progress.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_after_reading_must_be_read_again_before_it_is_approved()
    {
        var bulletin = await WriteAsync();
        var read = await Second.OpenAsync(bulletin + "/preview");
        await Writer.SendAsync(bulletin + "/edit", ("Heading", $"Other {Word}"), ("Introduction", "Other."), ("Text", "Other."));

        var page = await Second.SendAsync(read, bulletin + "/preview");

        Assert.Contains("Read the new version below", page.Main, StringComparison.Ordinal);
        Assert.Contains($"Other {Word}", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_is_the_public_page_and_the_mail()
    {
        var preview = await Writer.OpenAsync(await WriteAsync() + "/preview");

        Assert.Contains("<strong>this</strong>", preview.Main, StringComparison.Ordinal);
        Assert.Matches($"Subject:</span> Safeguarding bulletin \\d+: News {Word}", preview.Main);
        Assert.Contains("/subscriptions/unsubscribe/your-own-link", preview.Main, StringComparison.Ordinal);
    }
}
