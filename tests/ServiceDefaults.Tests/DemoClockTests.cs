using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.ServiceDefaults.Deployment;

namespace Safeguarding.ServiceDefaults.Tests;

public sealed class DemoClockTests : IDisposable
{
    readonly string _file = Path.GetTempFileName();

    [Fact]
    public void Whoever_has_the_file_open_reads_the_same_date()
    {
        using var one = DemoClock.Open(_file);
        using var other = DemoClock.Open(_file);

        one.Offset = TimeSpan.FromDays(-200);

        Assert.Equal(DateTimeOffset.UtcNow.AddDays(-200), other.GetUtcNow(), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void A_new_file_is_today()
    {
        using var clock = DemoClock.Open(_file);

        Assert.Equal(DateTimeOffset.UtcNow, clock.GetUtcNow(), TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public void Outside_an_embedded_run_the_start_is_refused(string environment) =>
        Assert.Contains(DemoClock.Setting, Assert.Throws<InvalidOperationException>(() => Build(environment)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void In_an_embedded_run_a_service_lives_by_it() =>
        Assert.IsType<DemoClock>(Build("Embedded").Services.GetRequiredService<TimeProvider>());

    public void Dispose() => File.Delete(_file);

    WebApplication Build(string environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration[DemoClock.Setting] = _file;
        builder.Configuration["Identity:Issuer"] = "https://issuer.example/";
        builder.AddServiceDefaults("sample", []);
        return builder.Build();
    }
}
