using Safeguarding.Contracts.Dissemination;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

/// <summary>Two editors and what they do to a bulletin that is not sent yet.</summary>
public abstract class BulletinDesk(LibraryApp app)
{
    protected LibraryApp App => app;

    protected Person Author { get; } = People.Editor();

    protected Person Second { get; } = People.Editor();

    protected HttpClient EditorOf(Person person) => app.SignedInAs(person);

    protected async Task<BulletinDraft> EditAsync(Person editor, BulletinDraft draft) =>
        await (await PutAsync(editor, draft, draft.Version)).ReadAsync<BulletinDraft>();

    protected Task<HttpResponseMessage> PutAsync(Person editor, BulletinDraft draft, int? version) => EditorOf(editor).PutJsonAsync(
        $"{Library.Api}/bulletins/{draft.Id}",
        new EditBulletinRequest
        {
            Title = draft.Title + "!",
            Introduction = draft.Introduction,
            LessonIds = draft.LessonIds,
            Text = "Shorter.",
        }, version);

    protected static async Task<(int, string)> CodeAsync(Task<HttpResponseMessage> request)
    {
        var refusal = await (await request).RefusalAsync();
        return (refusal.Status, refusal.Code);
    }
}
