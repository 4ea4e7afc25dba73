using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;
using Safeguarding.Dissemination.Search;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Search;

public sealed class LibraryIndexTests : IDisposable
{
    readonly string _folder = TemporaryFolder.New("index");

    string FilePath => Path.Combine(_folder, "library.db");

    [Fact]
    public void Two_instances_on_one_machine_have_a_file_each()
    {
        using var first = Index();
        using var second = Index();
        using var one = first.Open();
        using var two = second.Open();

        Assert.NotEqual(one.DataSource, two.DataSource);
    }

    [Fact]
    public void A_name_is_free_again_when_its_instance_has_gone()
    {
        using (var first = Index())
            first.Open().Dispose();
        using var second = Index();
        using var connection = second.Open();

        Assert.Equal(FilePath, connection.DataSource);
    }

    [Fact]
    public void A_damaged_file_is_made_again()
    {
        File.WriteAllText(FilePath, string.Join(' ', Enumerable.Repeat("this is no database", 500)));
        using var index = Index();
        using var connection = index.Open();

        Assert.Equal(0, connection.Scalar("SELECT count(*) FROM lesson"));
    }

    [Fact]
    public void A_file_of_another_shape_is_made_again()
    {
        using (var before = Index())
        using (var connection = before.Open())
            connection.Run("DROP TABLE facet; PRAGMA user_version = 77;");
        using var index = Index();
        using var reopened = index.Open();

        Assert.Equal(0, reopened.Scalar("SELECT count(*) FROM facet"));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }

    LibraryIndex Index() => new(
        new DisseminationOptions(
            new Uri("http://localhost"), FilePath,
                new MailOptions(null, _folder, null, new MailboxAddress("", "a@b"), 1, TimeSpan.FromMinutes(5), [])),
        NullLogger<LibraryIndex>.Instance);
}
