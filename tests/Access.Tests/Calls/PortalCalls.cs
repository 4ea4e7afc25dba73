using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Portal.Gateway;

namespace Safeguarding.Access.Tests.Calls;

static class PortalCalls
{
    public const string Service = "portal";

    // The gateway holds no rights of its own, so nobody needs to sign in to it.
    public static Target Target(PortalApp app) => new(Service, app.Host.Services, _ => Task.FromResult(Client(app)), Calls());

    // A client of the host's own would follow the way to the provider.
    static HttpClient Client(PortalApp app) => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };

    static Dictionary<string, Func<Task<Call>>> Calls()
    {
        var calls = Backend.All.SelectMany(backend => backend.Paths)
            .ToDictionary(path => $"ANY {path}/{{**rest}}", path => Get($"{path}/any"));
        foreach (var uploads in Backend.All.Select(backend => backend.Uploads).OfType<string>())
            calls[$"POST {uploads}"] = () =>
                Task.FromResult(Call.Post(uploads.Replace("{id:guid}", $"{Guid.NewGuid()}", StringComparison.Ordinal)));
        calls["GET /api/docs/{documentName?}"] = Get("/api/docs");
        calls["ANY /{**path}"] = Get("/nowhere");
        return calls;
    }

    static Func<Task<Call>> Get(string address) => () => Task.FromResult(Call.Get(address));
}
