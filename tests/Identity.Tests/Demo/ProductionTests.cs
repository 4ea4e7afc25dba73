using System.Reflection;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Demo;

public class ProductionTests(IdentityApp app)
{
    static readonly Dictionary<string, string> Good = new()
    {
        ["environment"] = "Production",
        ["Identity:Issuer"] = "https://safeguarding.example/",
        ["Identity:PortalSecret"] = "a secret of the deployment, and long enough",
        ["Demo:People"] = "",
        ["Demo:Clients"] = "",
        ["Passwords:Iterations"] = "210000",
    };

    [Theory]
    [InlineData("Demo:People", "demo-people.json", "Demo:People")]
    [InlineData("Demo:Clients", "demo-clients.json", "Demo:People")]
    [InlineData("Identity:Issuer", "http://safeguarding.example/", "https")]
    [InlineData("Identity:PortalSecret", "", "Identity:PortalSecret")]
    [InlineData("Identity:PortalSecret", ServiceDefaults.Security.PortalClient.DemoSecret, "Identity:PortalSecret")]
    public async Task A_production_start_refuses_what_is_published(string setting, string value, string named)
    {
        await using var host = app.HostWith([.. new Dictionary<string, string>(Good) { [setting] = value }]);

        var refusal = Assert.Throws<InvalidOperationException>(() => host.Services);

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_production_start_refuses_a_database_that_holds_demo_people()
    {
        await using var host = app.HostWith([.. Good]);

        var refusal = Assert.Throws<InvalidOperationException>(() => host.Services);

        Assert.Contains("demo people or clients", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Staging")]
    [InlineData("Acceptance")]
    [InlineData("production")]
    [InlineData("Embeded")]
    public async Task Every_environment_that_is_not_known_to_hold_nothing_real_is_treated_as_production(string environment)
    {
        await using var host = app.HostWith(
            [.. new Dictionary<string, string>(Good) { ["environment"] = environment, ["Identity:PortalSecret"] = "" }]);

        Assert.Contains("Identity:PortalSecret", Assert.Throws<InvalidOperationException>(() => host.Services).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passwords_are_hashed_at_full_cost_where_people_are_real()
    {
        await using var host = app.HostWith([.. new Dictionary<string, string>(Good) { ["Passwords:Iterations"] = "1000" }]);

        Assert.Contains("Passwords:Iterations", Assert.Throws<InvalidOperationException>(() => host.Services).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_deploy_step_refuses_too()
    {
        var refusal = Assert.Throws<TargetInvocationException>(() => app.Deploy([.. Good]));

        Assert.Contains("demo people or clients", refusal.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_production_start_waits_for_its_database()
    {
        var folder = Path.Combine(app.KeysFolder, "away");
        app.Deploy([.. Good, Database(app.KeysFolder, "late.db")]);
        // At the shared app's broker it would take messages that are the app's.
        await using var broker = await Broker.StartAsync();
        await using var host = app.HostWith([.. Good, Database(folder, "late.db"), At(broker)]);
        var starting = Task.Run(() => host.Services);

        await Eventually.True(
            () => Task.FromResult(app.Logs.Text.Contains("waits for its database", StringComparison.Ordinal)), "it waits");
        Assert.False(starting.IsCompleted);
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(app.KeysFolder, "late.db*"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));

        Assert.NotNull(await starting.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    [Fact]
    public async Task A_production_with_a_database_of_its_own_starts_and_knows_no_demo_person()
    {
        var database = Database(app.KeysFolder, "production.db");
        app.Deploy([.. Good, database]);
        await using var broker = await Broker.StartAsync();
        await using var host = app.HostWith([.. Good, database, At(broker)]);
        var http = host.CreateClient();
        http.BaseAddress = new Uri("https://safeguarding.example/");

        var answer = await http.TokenForAsync(DemoFiles.Client("leeds-council"));

        Assert.Equal("invalid_client", answer.Error);
    }

    static KeyValuePair<string, string> At(Broker broker) => new("ConnectionStrings:rabbitmq", broker.ConnectionString);

    static KeyValuePair<string, string> Database(string folder, string name) =>
        new("ConnectionStrings:identity-db", $"Data Source={Path.Combine(folder, name)}");
}
