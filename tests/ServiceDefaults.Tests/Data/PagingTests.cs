using Safeguarding.Contracts;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Data;

public class PagingTests(NotesFixture fixture)
{
    [Fact]
    public async Task Pages_show_every_row_once_newest_first_also_where_instants_are_equal()
    {
        // A database of its own, so queues of its own: instances of one service share both.
        await using var broker = await fixture.Broker.StartBesideAsync();
        await using var notes = await NotesService.StartAsync(fixture.NewDatabase(),
            broker.ConnectionString, fixture.Issuer);
        await WriteAsync(notes, 25);

        var shown = new List<string>();
        for (string? next = ""; next is not null;)
        {
            var page = await notes.Client().GetAsync<Page<string>>($"/notes?limit=4&after={next}");
            shown.AddRange(page.Items);
            next = page.Next;
        }

        Assert.Equal(25, shown.Distinct().Count());
        Assert.Equal(25, shown.Count);
        Assert.Equal(shown.Select(text => text[..2]).OrderDescending(), shown.Select(text => text[..2]));
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=201")]
    [InlineData("limit=many")]
    [InlineData("after=nonsense")]
    [InlineData("after=________________________________")]
    public async Task A_page_that_cannot_be_is_refused(string query)
    {
        var refusal = await (await fixture.Notes.Client().GetAsync($"/notes?{query}")).RefusalAsync();

        Assert.Equal(400, refusal.Status);
    }

    // Five instants, five rows each.
    static Task WriteAsync(NotesService notes, int rows) => notes.Do(db =>
    {
        for (var row = 0; row < rows; row++)
            db.Add(new Note
            {
                Id = Guid.NewGuid(),
                Text = $"{row / 5:00} {row:00}",
                WrittenAt = new DateTime(2026, 1, 1 + (row / 5), 0, 0, 0, DateTimeKind.Utc)
            });
        db.Audit(CurrentUser.Process("test"), "NotesWritten", nameof(Note), Guid.NewGuid(), "write notes", DateTime.UtcNow);
        return db.SaveChangesAsync();
    });
}
