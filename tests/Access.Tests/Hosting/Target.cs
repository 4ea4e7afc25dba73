using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Access.Tests.Calls;
using Safeguarding.Access.Tests.Table;
using Safeguarding.TestKit;

namespace Safeguarding.Access.Tests.Hosting;

/// <summary>A running service: how personas sign in, and what makes the call for an endpoint (<c>METHOD route</c>).</summary>
sealed record Target(
    string Service, IServiceProvider Services, Func<Persona, Task<HttpClient>> SignIn, IReadOnlyDictionary<string, Func<Task<Call>>> Calls)
{
    public static Target Of<TDbContext>(string service, ServiceApp<TDbContext> app, IReadOnlyDictionary<string, Func<Task<Call>>> calls)
        where TDbContext : DbContext =>
        new(service, app.Services, persona => Task.FromResult(persona.Person is { } who ? app.SignedInAs(who) : app.Anonymous()),
            calls.Concat(OperationsCalls.Of(service, work => app.Ask<int>(work))).ToDictionary());

    public IEnumerable<ServedEndpoint> Endpoints => EndpointWalk.Of(Service, Services.GetRequiredService<EndpointDataSource>());

    /// <summary>The answers to all personas, about one record.</summary>
    public async Task<IReadOnlyList<Answer>> AskAsync(AccessRow row)
    {
        var call = await CallOfAsync(row);
        var answers = new List<Answer>();
        foreach (var persona in Persona.All)
        {
            using var client = await SignIn(persona);
            answers.Add(await call.SendAsync(client));
        }

        return answers;
    }

    public async Task<Call> CallOfAsync(AccessRow row)
    {
        if (Calls.TryGetValue($"{row.Method} {row.Route}", out var make))
            return await make();
        // A read without a record in its address needs no preparation.
        return row.Method is "GET" or ServedEndpoint.AnyMethod && !row.Route.Contains('{')
            ? Call.Get(row.Route)
            : throw new InvalidOperationException($"No call is described for {row}.");
    }
}
