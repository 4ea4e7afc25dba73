// The platform with SQL Server, RabbitMQ and a mail catcher in containers: `dotnet run --project AppHost`.
// Settings (command line or environment): External=true, Target=kubernetes, PublicOrigin=https://…; see deploy/README.md.
var builder = DistributedApplication.CreateBuilder(args);
var publicOrigin = builder.Configuration["PublicOrigin"] ?? "http://localhost:8080";
var samples = Path.Combine(builder.AppHostDirectory, "..", "samples");
var local = Path.Combine(builder.AppHostDirectory, "..", ".local", "aspire");

// What `aspire publish` writes. One at a time: with two, every resource would have to name the one it belongs to.
if (builder.Configuration["Target"] == "kubernetes")
    builder.AddKubernetesEnvironment("kubernetes");
else
    builder.AddDockerComposeEnvironment("compose");

// External=true: a broker and databases that run elsewhere, named by ConnectionStrings__rabbitmq, ConnectionStrings__notifications-db and so on.
var external = builder.Configuration["External"] == "true";
var sql = external ? null : builder.AddSqlServer("sql").WithDataVolume();
IResourceBuilder<IResourceWithConnectionString> rabbit = external
    ? builder.AddConnectionString("rabbitmq")
    : builder.AddRabbitMQ("rabbitmq").WithDataVolume().WithManagementPlugin();
var mail = builder.AddContainer("mail", "axllent/mailpit", "v1.27")
    .WithEndpoint(targetPort: 1025, scheme: "smtp", name: "smtp")
    .WithHttpEndpoint(targetPort: 8025, name: "pages");
var portalSecret = builder.AddParameter("portal-secret", new GenerateParameterDefault { MinLength = 40 }, secret: true, persist: true);

var deploySteps = new List<IResourceBuilder<ProjectResource>>();
var identity = AddService<Projects.Identity>("identity");
var notifications = AddService<Projects.Notifications>("notifications");
var localInquiries = AddService<Projects.LocalInquiries>("local-inquiries");
var nationalPanel = AddService<Projects.NationalPanel>("national-panel");
var dissemination = AddService<Projects.Dissemination>("dissemination");
var portal = AddProject<Projects.Portal>("portal", "portal").WithHttpEndpoint(port: 8080).WithExternalHttpEndpoints();

IResourceBuilder<ProjectResource>[] services = [identity, notifications, localInquiries, nationalPanel, dissemination];
foreach (var project in services.Append(portal))
{
    project.WithHttpHealthCheck("/health").WithEnvironment("Identity__Address", identity.GetEndpoint("http"));
    foreach (var service in services)
        project.WithReference(service);
    // An event published before the queue of its consumer exists would be kept back; so every queue exists before any service starts.
    foreach (var step in deploySteps)
        project.WaitForCompletion(step);
}
foreach (var service in services)
    portal.WaitFor(service);

builder.Build().Run();

// A service with a database of its own, and its deploy step: migrations, exchanges, queues and first rows, run to completion.
IResourceBuilder<ProjectResource> AddService<TProject>(string name)
    where TProject : IProjectMetadata, new()
{
    IResourceBuilder<IResourceWithConnectionString> database =
        sql is null ? builder.AddConnectionString($"{name}-db") : sql.AddDatabase($"{name}-db");
    var step = AddProject<TProject>($"{name}-deploy", name).WithArgs("--deploy").WithReference(database).WithReference(rabbit);
    if (!external)
        step.WaitFor(database).WaitFor(rabbit);
    deploySteps.Add(step);
    return AddProject<TProject>(name, name).WithHttpEndpoint().WithReference(database).WithReference(rabbit);
}

// No launch profile: what a project is told stands here, the same on every machine.
IResourceBuilder<ProjectResource> AddProject<TProject>(string resource, string service)
    where TProject : IProjectMetadata, new()
{
    var project = builder.AddProject<TProject>(resource, launchProfileName: null)
        .WithEnvironment("PublicOrigin", publicOrigin)
        .WithEnvironment("Identity__Issuer", publicOrigin + "/")
        .WithEnvironment("Identity__PortalSecret", portalSecret)
        .WithEnvironment("Mail__Smtp", mail.GetEndpoint("smtp"));
    if (builder.ExecutionContext.IsPublishMode)
        return project // demo people and files in the working copy belong to a developer's machine alone
            .WithEnvironment("Storage__Path", "/data/storage")
            .WithEnvironment("DataProtection__Path", "/data/keys");
    return project
        .WithEnvironment("ASPNETCORE_ENVIRONMENT", "Embedded")
        .WithEnvironment("Demo__People", Path.Combine(samples, "demo-people.json"))
        .WithEnvironment("Demo__Clients", Path.Combine(samples, "demo-clients.json"))
        .WithEnvironment("Storage__Path", Path.Combine(local, "storage", service))
        .WithEnvironment("DataProtection__Path", Path.Combine(local, "keys", service));
}
