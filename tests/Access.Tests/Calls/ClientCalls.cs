using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Tests;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using AskedClient = Safeguarding.Identity.Model.Client;

namespace Safeguarding.Access.Tests.Calls;

/// <summary>Programs of Leeds, which its approvers ask for and administrators grant.</summary>
static class ClientCalls
{
    const string Api = "/api/identity/clients";
    // The public half of RFC 7515, appendix A.3.
    const string Key = """
        {"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}
        """;

    public static Dictionary<string, Func<Task<Call>>> Of(IdentityApp app) => new()
    {
        [$"GET {Api}"] = async () => Call.Get($"{Api}?limit=200") with { Shows = (await ClientAsync(app)).Id },
        [$"GET {Api}/{{id:guid}}"] = async () => Call.Get($"{Api}/{(await ClientAsync(app)).Id}"),
        ["GET /api/identity/client-permissions"] = () => Task.FromResult(Call.Get("/api/identity/client-permissions")),
        [$"POST {Api}"] = () => Task.FromResult(Call.Post(Api, new AskForClientRequest
        {
            Id = Guid.CreateVersion7(),
            Name = "Reader",
            Purpose = "Reads lessons.",
            Permissions = ["library"],
        })),
        [$"POST {Api}/{{id:guid}}/grant"] = async () => Call.Post($"{Api}/{(await ClientAsync(app, granted: false)).Id}/grant"),
        [$"POST {Api}/{{id:guid}}/refusal"] = async () =>
            Call.Post($"{Api}/{(await ClientAsync(app, granted: false)).Id}/refusal", new RefuseClientRequest { Reason = "Who runs it?" }),
        [$"POST {Api}/{{id:guid}}/revocation"] = async () =>
            Call.Post($"{Api}/{(await ClientAsync(app)).Id}/revocation", new RevokeClientRequest { Reason = "No longer used." }),
        [$"POST {Api}/{{id:guid}}/secrets"] = async () => Call.Post($"{Api}/{(await ClientAsync(app, secrets: 0)).Id}/secrets"),
        [$"DELETE {Api}/{{id:guid}}/secrets/{{secretId:guid}}"] = async () => await ClientAsync(app) is var client
            ? Call.Delete($"{Api}/{client.Id}/secrets/{client.Secrets[0].Id}") : null!,
        [$"PUT {Api}/{{id:guid}}/key"] = async () =>
            Call.Put($"{Api}/{(await ClientAsync(app, hasKey: true)).Id}/key", new ReplaceClientKeyRequest { PublicKey = Key }),
    };

    static async Task<AskedClient> ClientAsync(IdentityApp app, bool granted = true, int secrets = 1, bool hasKey = false)
    {
        var asker = await app.PersonAsync("Leeds City Council", Roles.Approver);
        return await app.Ask(async db =>
        {
            var (id, now) = (Guid.CreateVersion7(), DateTime.UtcNow);
            var client = new AskedClient
            {
                Id = id,
                ClientId = $"client-{id:N}",
                ClientType = "confidential",
                DisplayName = "Reader",
                OrganisationId = asker.OrganisationId,
                HasKey = hasKey,
                Application = new ClientApplication
                {
                    Purpose = "Reads lessons.",
                    Permissions = ["library"],
                    AskedBy = asker.Id,
                    AskedAt = now,
                },
            };
            if (granted)
                client.Application.Grant(asker.Id, now);
            for (var number = 0; number < secrets; number++)
                client.Secrets.Add(new ClientSecret { Id = Guid.CreateVersion7(), ClientId = id, Hash = "none", AddedAt = now });
            db.Add(client);
            db.Audit(CurrentUser.Process("test"), "ClientAskedFor", "Client", id, "test", now);
            await db.SaveChangesAsync();
            return client;
        });
    }
}
