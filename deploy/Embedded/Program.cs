using Safeguarding.Embedded;

// The whole platform on one machine, without containers: `dotnet Safeguarding.Embedded.dll [--demo] [--reset] [--dashboard] [--data <folder>]`.
return await EmbeddedHost.RunAsync(args, platform =>
{
    platform.AddRabbitMq();

    platform.AddService("notifications", "Notifications").WithDatabase();
    platform.AddService("local-inquiries", "LocalInquiries").WithDatabase();
    platform.AddService("national-panel", "NationalPanel").WithDatabase();
    platform.AddService("dissemination", "Dissemination").WithDatabase();
    platform.AddService("identity", "Identity").WithDatabase();

    platform.AddGateway("portal", "Portal");
});
