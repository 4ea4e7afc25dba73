using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Tests.Sample;

namespace Safeguarding.ServiceDefaults.Tests.Data;

public class ExactKeyTests
{
    [Fact]
    public async Task What_is_unique_is_compared_letter_for_letter_on_SQL_Server()
    {
        var options = new DbContextOptionsBuilder<NotesDbContext>();
        Database.Use(options, "Server=nowhere;Initial Catalog=notes");
        await using var db = new NotesDbContext(options.Options);

        var script = db.Database.GenerateCreateScript();

        Assert.Contains("[Text] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("[Reason] nvarchar(2000) NOT NULL", script, StringComparison.Ordinal);
    }
}
