using Aspire.Hosting.ApplicationModel;
using Safeguarding.TestKit;

namespace Safeguarding.AppHost.Tests;

/// <summary>
/// The platform of --containers beside the one of this machine, by what Aspire would start: no engine is needed to see that.
/// </summary>
public sealed class InContainersTests : IDisposable
{
    static readonly string[] Services = ["notifications", "local-inquiries", "national-panel", "dissemination", "identity"];

    readonly string _data = TemporaryFolder.New("model");

    public void Dispose() => TemporaryFolder.Delete(_data);

    [Fact]
    public async Task Databases_broker_and_mail_are_containers_and_what_must_be_kept_is_in_volumes()
    {
        using var model = await DescribeAsync("--containers");

        Assert.Equal(["mail", "rabbitmq", "sql"], model.Containers.Select(container => container.Name).Order());
        Assert.Equal("mcr.microsoft.com/mssql/server:2022-latest", model.ImageOf("sql"));
        Assert.StartsWith("docker.io/axllent/mailpit:", model.ImageOf("mail"), StringComparison.Ordinal);
        Assert.Equal("/var/opt/mssql", model.VolumeOf("sql").Target);
        Assert.Equal("/var/lib/rabbitmq", model.VolumeOf("rabbitmq").Target);
        Assert.NotEqual(model.VolumeOf("sql").Source, model.VolumeOf("rabbitmq").Source);
    }

    [Fact]
    public async Task On_this_machine_there_are_no_containers()
    {
        using var model = await DescribeAsync("--no-containers");

        Assert.Empty(model.Containers);
    }

    [Fact]
    public async Task The_server_is_given_what_it_asks_for_before_it_starts()
    {
        using var model = await DescribeAsync("--containers");

        var settings = await model.SettingsOf("sql");

        Assert.Equal(("Y", "{sql-password.value}"), (settings["ACCEPT_EULA"], settings["MSSQL_SA_PASSWORD"]));
        Assert.Matches("(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).{12,}", await model.ValueOf("sql-password"));
    }

    [Fact]
    public async Task Volumes_and_passwords_are_the_data_folders_own_and_stay()
    {
        var other = TemporaryFolder.New("model");
        using var first = await DescribeAsync("--containers");
        using var elsewhere = await Model.DescribeAsync("--data", other, "--containers");
        var (volume, password) = (first.VolumeOf("sql").Source, await first.ValueOf("sql-password"));
        first.Dispose();

        using var again = await DescribeAsync("--containers");

        Assert.Equal((volume, password), (again.VolumeOf("sql").Source, await again.ValueOf("sql-password")));
        Assert.NotEqual(volume, elsewhere.VolumeOf("sql").Source);
        Assert.NotEqual(password, await elsewhere.ValueOf("sql-password"));
        TemporaryFolder.Delete(other);
    }

    [Fact]
    public async Task Each_service_has_a_database_of_its_own_on_the_server()
    {
        using var model = await DescribeAsync("--containers");

        foreach (var service in Services)
        {
            Assert.Equal($"{{{service}-db.connectionString}}", (await model.SettingsOf(service))[$"ConnectionStrings__{service}-db"]);
            Assert.Equal(
                "Server={sql.bindings.tcp.host},{sql.bindings.tcp.port};User ID=sa;Password={sql-password.value};" +
                $"Database={service}-db;TrustServerCertificate=true",
                model.ConnectionStringOf($"{service}-db"));
        }
    }

    [Fact]
    public async Task The_two_platforms_differ_in_broker_databases_and_mail_and_in_nothing_else()
    {
        var inContainers = await AllSettingsAsync("--containers");
        var onThisMachine = await AllSettingsAsync("--no-containers");

        var differences = onThisMachine.Except(inContainers).Concat(inContainers.Except(onThisMachine)).Select(setting => setting.Key)
            .Distinct();

        Assert.All(differences, name => Assert.Contains(" Mail__", name, StringComparison.Ordinal));
        Assert.Equal("{mail.bindings.smtp.url}", inContainers["dissemination Mail__Smtp"]);
        Assert.Equal(Path.Combine(_data, "mail"), onThisMachine["dissemination Mail__Pickup"]);
        Assert.Equal("{notifications-db.connectionString}", onThisMachine["notifications ConnectionStrings__notifications-db"]);
        Assert.Equal("{rabbitmq.connectionString}", onThisMachine["notifications ConnectionStrings__rabbitmq"]);
    }

    [Fact]
    public async Task A_deploy_step_is_told_what_its_service_is_told()
    {
        using var model = await DescribeAsync("--no-containers");

        foreach (var service in Services)
            Assert.Equal(await model.SettingsOf(service), await model.SettingsOf(service + "-deploy"));
    }

    [Fact]
    public async Task Every_part_knows_where_every_service_is()
    {
        var settings = await AllSettingsAsync("--no-containers");

        foreach (var part in Services.Append("portal"))
            foreach (var service in Services)
                Assert.Equal($"{{{service}.bindings.http.url}}", settings[$"{part} services__{service}__http__0"]);
    }

    [Fact]
    public async Task Nothing_starts_before_servers_serve_and_everything_is_deployed()
    {
        using var model = await DescribeAsync("--containers");

        foreach (var part in Services.Append("portal"))
            Assert.Equal(Services.Select(service => service + "-deploy").Order(), model.WaitsOf(part, WaitType.WaitForCompletion).Order());
        foreach (var service in Services)
            Assert.Equal(["rabbitmq", "sql"], model.WaitsOf(service + "-deploy", WaitType.WaitUntilHealthy).Order());
    }

    Task<Model> DescribeAsync(string containers) => Model.DescribeAsync("--data", _data, containers);

    async Task<Dictionary<string, string>> AllSettingsAsync(string containers)
    {
        using var model = await DescribeAsync(containers);
        var all = new Dictionary<string, string>();
        foreach (var part in Services.Append("portal"))
            foreach (var (name, value) in await model.SettingsOf(part))
                all.Add($"{part} {name}", value);
        return all;
    }
}
