using Microsoft.Data.SqlClient;

namespace Safeguarding.AppHost;

/// <summary>
/// SQL Server in a container, with a database for each service (the package Aspire.Hosting.SqlServer is not to be had everywhere).
/// </summary>
sealed class SqlServerContainer(string name, ParameterResource password) : ContainerResource(name)
{
    EndpointReference Endpoint => new(this, "tcp");

    EndpointReferenceExpression Host => Endpoint.Property(EndpointProperty.IPV4Host);

    EndpointReferenceExpression Port => Endpoint.Property(EndpointProperty.Port);

    public ReferenceExpression ConnectionTo(string database) => ReferenceExpression.Create(
        $"Server={Host},{Port};User ID=sa;Password={password};Database={database};TrustServerCertificate=true");
}

static class SqlServerContainerExtensions
{
    public static IResourceBuilder<SqlServerContainer> AddSqlServerContainer(
        this IDistributedApplicationBuilder builder, string name, Run run)
    {
        var password = builder.AddPassword($"{name}-password", run);
        var server = new SqlServerContainer(name, password.Resource);
        return builder.AddResource(server)
            .WithImage("mssql/server", "2022-latest").WithImageRegistry("mcr.microsoft.com")
            .WithEndpoint(targetPort: 1433, name: "tcp")
            .WithVolume(ContainerData.Volume(run.Data, name), "/var/opt/mssql")
            .WithEnvironment("ACCEPT_EULA", "Y")
            .WithEnvironment("MSSQL_SA_PASSWORD", password)
            .WithHealth(async ct =>
            {
                await using var connection = new SqlConnection(await server.ConnectionTo("master").GetValueAsync(ct));
                await connection.OpenAsync(ct);
                return true;
            });
    }

    /// <summary>The database of one service; its deploy step creates it.</summary>
    public static IResourceBuilder<IResourceWithConnectionString> AddDatabase(
        this IResourceBuilder<SqlServerContainer> server, string name) =>
        server.ApplicationBuilder.AddConnectionString(name, server.Resource.ConnectionTo(name)).WithParentRelationship(server);
}
