using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.Tasks;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

public class ListTasksTests(LibraryApp app)
{
    readonly Person _writer = People.Editor();
    readonly Person _second = People.Editor();

    [Fact]
    public async Task A_bulletin_waits_for_its_writer_then_for_a_second_person_then_for_whoever_sends_it()
    {
        var draft = await app.DraftAsync(_writer, (await app.LessonAsync()).LessonId);
        var writing = (await KindAsync(_writer, draft), await KindAsync(_second, draft));

        var asked = await (await app.SignedInAs(_writer).PostJsonAsync(
            $"{Library.Api}/bulletins/{draft.Id}/approval-request", new { }, draft.Version)).ReadAsync<BulletinDraft>();
        var waiting = (await KindAsync(_writer, draft), await KindAsync(_second, draft));
        await (await app.ApproveAsync(_second, asked)).ReadAsync<BulletinDraft>();
        var approved = (await KindAsync(_writer, draft), await KindAsync(_second, draft));
        await app.SendAsync(draft.Id);

        Assert.Equal((TaskKind.FinishBulletin, null), writing);
        Assert.Equal((null, TaskKind.ApproveBulletin), waiting);
        Assert.Equal((TaskKind.SendBulletin, TaskKind.SendBulletin), approved);
        Assert.Null(await KindAsync(_writer, draft));
    }

    async Task<TaskKind?> KindAsync(Person editor, BulletinDraft draft) =>
        (await app.SignedInAs(editor).GetAsync<TaskList>($"{Library.Api}/tasks?limit=200")).Items
            .SingleOrDefault(task => task.SubjectId == draft.Id)?.Kind;
}
