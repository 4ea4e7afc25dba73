using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.ServiceDefaults.Tests.Sample;

namespace Safeguarding.ServiceDefaults.Tests.Data;

public class SqliteWaitingTests(NotesFixture fixture)
{
    [Fact]
    public async Task The_database_waits_for_another_writer_by_itself()
    {
        await using var scope = fixture.Notes.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NotesDbContext>();

        var milliseconds = (await db.Database.SqlQuery<int>($"SELECT timeout AS Value FROM pragma_busy_timeout")
            .ToListAsync(TestContext.Current.CancellationToken))[0];

        Assert.Equal(8_000, milliseconds);
    }
}
