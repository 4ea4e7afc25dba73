using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Access.Tests.Table;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Tests;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Access.Tests.Calls;

/// <summary>Identity trusts its own tokens only, so each persona is a person there who signs in.</summary>
sealed class IdentityCalls(IdentityApp app)
{
    const string Api = "/api/identity";
    const string Council = "Leeds City Council";
    const string Panel = "Child Safeguarding Practice Review Panel";
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(2);

    readonly Dictionary<Persona, (string Token, CookieContainer Cookies, DateTime At)> _signedIn = [];

    public Target Target() => new("identity", app.Services, SignInAsync, new Dictionary<string, Func<Task<Call>>>
    {
        ["GET /api/identity/people"] = async () => Call.Get($"{Api}/people?limit=200") with { Shows = await PersonAsync() },
        ["PUT /api/identity/people/{id:guid}/roles"] = async () => Call.Put($"{Api}/people/{await PersonAsync()}/roles",
            new ChangeRolesRequest { Roles = [Roles.Partner, Roles.Reviewer], Reason = "Reviews too." }),
        ["POST /api/identity/people/{id:guid}/leave"] = async () =>
            Call.Post($"{Api}/people/{await PersonAsync()}/leave", new RecordLeavingRequest { Reason = "Moved on." }),
        ["GET /api/identity/people/{id:guid}"] = async () => Call.Get($"{Api}/people/{await PersonAsync()}"),
        ["POST /api/identity/people/{id:guid}/second-factor-reset"] = async () =>
            Call.Post($"{Api}/people/{await PersonAsync()}/second-factor-reset", new ResetSecondFactorRequest { Reason = "Lost phone." }),
        ["GET /api/identity/organisations"] = async () => Call.Get($"{Api}/organisations") with { Shows = await OrganisationIdAsync() },
        ["GET /api/identity/invitations"] = async () => Call.Get($"{Api}/invitations?limit=200") with { Shows = await InvitationAsync() },
        ["POST /api/identity/invitations"] = async () => Call.Post($"{Api}/invitations", await InvitationRequestAsync()),
        ["POST /api/identity/invitations/{id:guid}/send-again"] = async () =>
            Call.Post($"{Api}/invitations/{await InvitationAsync()}/send-again"),
        ["DELETE /api/identity/invitations/{id:guid}"] = async () => Call.Delete($"{Api}/invitations/{await InvitationAsync()}"),
        ["ANY /invitations/{token}"] = async () =>
        {
            var token = LinkToken.New();
            await InvitationAsync(token);
            return Call.Get($"/invitations/{token}");
        },
        ["GET /sign-in/with/{provider}"] = () => Task.FromResult(Call.Get("/sign-in/with/nobody")),
        ["GET /connect/authorize"] = () => Task.FromResult(Call.Get(app.Browser().AuthorizeAddress())),
        ["POST /connect/authorize"] = () => Task.FromResult(Call.Post("/connect/authorize") with { Form = Authorization() }),
        ["POST /connect/token"] = () => Task.FromResult(Call.Post("/connect/token") with { Form = ClientCredentials() }),
        ["POST /connect/logout"] = () => Task.FromResult(Call.Post("/connect/logout") with { Form = new Dictionary<string, string>() }),
        ["POST /api/identity/audit/verification"] = () => Task.FromResult(Call.Post($"{Api}/audit/verification")),
        ["GET /connect/session/{id:guid}"] = () => Task.FromResult(Call.Get($"/connect/session/{Guid.NewGuid()}")),
        ["POST /connect/userinfo"] = () => Task.FromResult(Call.Post("/connect/userinfo") with { Form = new Dictionary<string, string>() }),
    });

    async Task<HttpClient> SignInAsync(Persona persona)
    {
        if (persona.Person is not { } who)
            return app.Client();
        // A person's token is over after five minutes, and the walk may take longer.
        if (!_signedIn.TryGetValue(persona, out var known) || known.At < DateTime.UtcNow - Fresh)
            _signedIn[persona] = known = await SignInAsync(who);
        // The API takes the token, the pages take the cookie.
        var client = app.Client(known.Cookies);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", known.Token);
        return client;
    }

    async Task<(string Token, CookieContainer Cookies, DateTime At)> SignInAsync(TestKit.Person who)
    {
        var person = await app.PersonAsync(await OrganisationAsync(who), who.Roles);
        var cookies = new CookieContainer();
        var answer = await app.Browser(cookies).TokensOfAsync(person.Email!, Given.Password);
        return (answer.AccessToken, cookies, DateTime.UtcNow);
    }

    async Task<string> OrganisationAsync(TestKit.Person person) => person.Area is null
        ? Panel
        : await app.Ask(db => db.Organisations.Where(row => row.AreaCode == person.Area && row.Agency == person.Agency)
            .Select(row => row.Name).SingleAsync());

    Task<Guid> OrganisationIdAsync() =>
        app.Ask(db => db.Organisations.Where(row => row.Name == Council).Select(row => row.Id).SingleAsync());

    async Task<InvitePersonRequest> InvitationRequestAsync() => new()
    {
        Id = Guid.CreateVersion7(),
        Name = "Invited Person",
        Email = $"{Guid.NewGuid():N}@invited.example",
        Roles = [Roles.Partner],
        OrganisationId = await OrganisationIdAsync(),
    };

    async Task<Guid> InvitationAsync(string? token = null)
    {
        var request = await InvitationRequestAsync();
        return await app.Ask(async db =>
        {
            var now = DateTime.UtcNow;
            db.Add(new Invitation
            {
                Id = request.Id!.Value,
                Name = request.Name!,
                Email = request.Email!,
                Roles = [.. request.Roles!],
                OrganisationId = request.OrganisationId!.Value,
                InvitedAt = now,
                ExpiresAt = now + Invitation.Lifetime,
                NextMailAt = now,
                MailedAt = now,
                TokenHash = token is null ? null : LinkToken.HashOf(token),
            });
            db.Audit(CurrentUser.Process("test"), "PersonInvited", nameof(Invitation), request.Id.Value, "test", now);
            await db.SaveChangesAsync();
            return request.Id.Value;
        });
    }

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
