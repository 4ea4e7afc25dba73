using System.Net.Http.Headers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Access.Tests.Table;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Tests;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Access.Tests.Calls;

/// <summary>Identity trusts its own tokens only, so each persona is a person there who signs in.</summary>
sealed class IdentityCalls(IdentityApp app)
{
    const string Api = "/api/identity";
    const string Council = "Leeds City Council";
    const string Panel = "Child Safeguarding Practice Review Panel";
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(2);

    readonly Dictionary<Persona, (string Token, DateTime At)> _tokens = [];

    public Target Target() => new("identity", app.Services, SignInAsync, new Dictionary<string, Func<Task<Call>>>
    {
        ["GET /api/identity/people"] = async () => Call.Get($"{Api}/people?limit=200") with { Shows = await PersonAsync() },
        ["PUT /api/identity/people/{id:guid}/roles"] = async () => Call.Put($"{Api}/people/{await PersonAsync()}/roles",
            new ChangeRolesRequest { Roles = [Roles.Partner, Roles.Reviewer], Reason = "Reviews too." }),
        ["POST /api/identity/people/{id:guid}/leave"] = async () =>
            Call.Post($"{Api}/people/{await PersonAsync()}/leave", new RecordLeavingRequest { Reason = "Moved on." }),
        ["GET /connect/authorize"] = () => Task.FromResult(Call.Get(app.Browser().AuthorizeAddress())),
        ["POST /connect/authorize"] = () => Task.FromResult(Call.Post("/connect/authorize") with { Form = Authorization() }),
        ["POST /connect/token"] = () => Task.FromResult(Call.Post("/connect/token") with { Form = ClientCredentials() }),
        ["POST /connect/logout"] = () => Task.FromResult(Call.Post("/connect/logout") with { Form = new Dictionary<string, string>() }),
        ["POST /connect/userinfo"] = () => Task.FromResult(Call.Post("/connect/userinfo") with { Form = new Dictionary<string, string>() }),
    });

    async Task<HttpClient> SignInAsync(Persona persona)
    {
        var client = app.Client();
        if (persona.Person is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(persona));
        return client;
    }

    // A person's token is over after five minutes, and the walk may take longer.
    async Task<string> TokenAsync(Persona persona)
    {
        if (_tokens.TryGetValue(persona, out var known) && known.At > DateTime.UtcNow - Fresh)
            return known.Token;

        var person = await app.PersonAsync(await OrganisationAsync(persona.Person!), persona.Person!.Roles);
        var answer = await app.Browser().TokensOfAsync(person.Email!, Given.Password);
        _tokens[persona] = (answer.AccessToken, DateTime.UtcNow);
        return answer.AccessToken;
    }

    async Task<string> OrganisationAsync(TestKit.Person person) => person.Area is null
        ? Panel
        : await app.Ask(db => db.Organisations.Where(row => row.AreaCode == person.Area && row.Agency == person.Agency)
            .Select(row => row.Name).SingleAsync());

    async Task<Guid> PersonAsync() => (await app.PersonAsync(Council, Roles.Partner)).Id;

    Dictionary<string, string> Authorization() =>
        QueryHelpers.ParseQuery(app.Browser().AuthorizeAddress().Split('?')[1])
            .ToDictionary(field => field.Key, field => field.Value.ToString());

    static Dictionary<string, string> ClientCredentials()
    {
        var client = DemoFiles.Client("leeds-council");
        return new() { ["grant_type"] = "client_credentials", ["client_id"] = client.ClientId, ["client_secret"] = client.ClientSecret };
    }
}
