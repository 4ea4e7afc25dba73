using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Tests.Sample;

namespace Safeguarding.ServiceDefaults.Tests.Data;

public class ListParameterTests
{
    [Theory]
    [InlineData("Data Source=notes.db", "json_each(@ids)")]
    [InlineData("Server=.;Initial Catalog=notes", "OPENJSON(@ids)")]
    public void A_list_is_one_parameter_however_long_it_is(string connection, string parameter)
    {
        var options = new DbContextOptionsBuilder<NotesDbContext>();
        Database.Use(options, connection);
        using var db = new NotesDbContext(options.Options);
        Guid[] ids = [Guid.NewGuid(), Guid.NewGuid()];

        Assert.Contains(parameter, db.Notes.Where(note => ids.Contains(note.Id)).ToQueryString(), StringComparison.Ordinal);
    }
}
