using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Pages.Editor;

/// <summary>Two editors at their desk, and a word that stands in what this test wrote and nowhere else.</summary>
public abstract class EditorsAtWork(LibraryApp app) : IDisposable
{
    protected LibraryApp Library => app;

    protected string Word { get; } = Given.Word();

    protected Visitor Writer { get; } = app.SignedIn(People.Editor());

    protected Visitor Second { get; } = app.SignedIn(People.Editor());

    public void Dispose()
    {
        Writer.Dispose();
        Second.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes a bulletin of one lesson; its address.</summary>
    protected async Task<string> WriteAsync()
    {
        var lesson = Assert.Single(await Given.PublishedAsync(Library, Word, Given.Lesson($"Ask {Word}")));
        return await WriteAsync(lesson.LessonId);
    }

    protected async Task<string> WriteAsync(Guid lesson)
    {
        var written = await Writer.SendAsync($"/editor/new/text?id={Guid.CreateVersion7()}&lesson={lesson}",
            ("Heading", $"News {Word}"), ("Introduction", "Read **this**."));
        Assert.Contains("The draft was created", written.Main, StringComparison.Ordinal);
        return written.Path.Split('?')[0];
    }
}
