using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Access.Tests.Table;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Tests;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

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
        ["GET /api/identity/people/counts"] = () => Task.FromResult(Call.Get($"{Api}/people/counts?body=E08000035")),
        ["GET /api/identity/colleagues"] = () => Task.FromResult(Call.Get($"{Api}/colleagues")),
        ["PUT /api/identity/people/{id:guid}/roles"] = async () => Call.Put($"{Api}/people/{await PersonAsync()}/roles",
            new ChangeRolesRequest { Roles = [Roles.Partner, Roles.Reviewer], Reason = "Reviews too." }),
        ["POST /api/identity/people/{id:guid}/leave"] = async () =>
            Call.Post($"{Api}/people/{await PersonAsync()}/leave", new RecordLeavingRequest { Reason = "Moved on." }),
        ["GET /api/identity/people/{id:guid}"] = async () => Call.Get($"{Api}/people/{await PersonAsync()}"),
        ["POST /api/identity/people/{id:guid}/second-factor-reset"] = async () =>
            Call.Post($"{Api}/people/{await PersonAsync()}/second-factor-reset", new ResetSecondFactorRequest { Reason = "Lost phone." }),
        ["GET /api/identity/organisations"] = async () => Call.Get($"{Api}/organisations") with { Shows = await OrganisationIdAsync() },
        ["GET /api/identity/invitations"] = async () => Call.Get($"{Api}/invitations?limit=200") with { Shows = await InvitationAsync() },
        ["GET /api/identity/tasks"] = async () => Call.Get($"{Api}/tasks?limit=200") with { Shows = await InvitationAsync() },
        ["POST /api/identity/invitations"] = async () => Call.Post($"{Api}/invitations", await InvitationRequestAsync()),
        ["POST /api/identity/invitations/{id:guid}/send-again"] = async () =>
            Call.Post($"{Api}/invitations/{await InvitationAsync()}/send-again"),
        ["DELETE /api/identity/invitations/{id:guid}"] = async () => Call.Delete($"{Api}/invitations/{await InvitationAsync()}"),
        // Of these nobody has any: what is not one's own is not there.
        ["POST /api/identity/notices/{id:guid}/seen"] = () => Task.FromResult(Call.Post($"{Api}/notices/{Guid.NewGuid()}/seen")),
        ["POST /api/identity/notices/seen"] = () => Task.FromResult(Call.Post($"{Api}/notices/seen", new SeeNoticesRequest())),
        ["GET /api/identity/cases/{id:guid}/told"] = () => Task.FromResult(Call.Get($"{Api}/cases/{Guid.NewGuid()}/told")),
        ["POST /api/identity/notice-mails/stop/{token}"] = () =>
            Task.FromResult(Call.Post($"{Api}/notice-mails/stop/{LinkToken.New()}")),
        ["GET /calendar/{token}.ics"] = () => Task.FromResult(Call.Get($"/calendar/{LinkToken.New()}.ics")),
        ["ANY /account/notices/stop/{token}"] = () => Task.FromResult(Call.Get($"/account/notices/stop/{LinkToken.New()}")),
        ["ANY /invitations/{token}"] = async () =>
        {
            var token = LinkToken.New();
            await InvitationAsync(token);
            return Call.Get($"/invitations/{token}");
        },
        ["ANY /reset-password/{token}"] = async () => Call.Get($"/reset-password/{await ResetAsync()}"),
        ["GET /sign-in/with/{provider}"] = () => Task.FromResult(Call.Get("/sign-in/with/nobody")),
        ["GET /connect/authorize"] = () => Task.FromResult(Call.Get(app.Browser().AuthorizeAddress())),
        ["POST /connect/authorize"] = () => Task.FromResult(Call.Post("/connect/authorize") with { Form = Authorization() }),
        ["POST /connect/token"] = () => Task.FromResult(Call.Post("/connect/token") with { Form = ClientCredentials() }),
        ["POST /connect/logout"] = () => Task.FromResult(Call.Post("/connect/logout") with { Form = new Dictionary<string, string>() }),
        ["GET /connect/session/{id:guid}"] = () => Task.FromResult(Call.Get($"/connect/session/{Guid.NewGuid()}")),
        ["POST /connect/userinfo"] = () => Task.FromResult(Call.Post("/connect/userinfo") with { Form = new Dictionary<string, string>() }),
    }.Concat(OrganisationCalls.Of(app)).Concat(ClientCalls.Of(app))
        .Concat(OperationsCalls.Of("identity", work => app.Ask<int>(work))).ToDictionary());

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
        : await app.Ask(db => db.Organisations.Where(row => row.BodyCode == BodyOf(person)).Select(row => row.Name).SingleAsync());

    static string BodyOf(TestKit.Person person) => person.Agency == "la"
        ? person.Area!
        : AreaRegister.OfReferenceFiles().PartnersOf(person.Area!, LondonTime.DateOf(DateTime.UtcNow))
            .First(body => Codes.Of(body.Agency) == person.Agency).Code;

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

    async Task<string> ResetAsync()
    {
        var token = LinkToken.New();
        var person = await app.PersonAsync(Council, Roles.Partner);
        await app.Ask(db =>
        {
            var now = DateTime.UtcNow;
            db.Add(new PasswordReset
            {
                Id = Guid.CreateVersion7(),
                Email = "",
                AddressHash = "",
                Network = "",
                AskedAt = now,
                NextMailAt = now,
                HandledAt = now,
                PersonId = person.Id,
                TokenHash = LinkToken.HashOf(token),
                Stamp = person.SecurityStamp,
                ExpiresAt = now.AddHours(1),
            });
            return db.SaveChangesAsync();
        });
        return token;
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
