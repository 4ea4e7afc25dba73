using Microsoft.Extensions.Configuration;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Model;

public sealed class MatchingSecretTests : IDisposable
{
    readonly string _folder = TemporaryFolder.New("matching-secret");

    [Fact]
    public void It_is_made_once_where_the_keys_lie_and_read_by_all_instances()
    {
        var found = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8)
            .Select(_ => Convert.ToHexString(Find("DataProtection:Path", _folder))).Distinct();

        Assert.Equal(64, Assert.Single(found).Length);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_setting_goes_before_the_file() =>
        Assert.Equal(new byte[32], Find("Matching:Secret", Convert.ToBase64String(new byte[32])));

    [Fact]
    public void One_that_is_too_short_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Find("Matching:Secret", Convert.ToBase64String(new byte[8])));

    [Fact]
    public void Without_it_a_key_is_not_found_out_by_trying_all_numbers()
    {
        var child = new ChildDetails { NhsNumber = "943 476 5919" };

        var key = new ChildKeys(new byte[32]).Nhs(child);

        Assert.NotEqual(key, new ChildKeys([.. new byte[31], 1]).Nhs(child));
        Assert.Equal(key, new ChildKeys(new byte[32]).Nhs(child with { NhsNumber = "9434765919" }));
    }

    public void Dispose() => TemporaryFolder.Delete(_folder);

    static byte[] Find(string setting, string value) => MatchingSecret.Find(
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(setting, (string?)value)]).Build());
}
