using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Tests;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using OrganisationKind = Safeguarding.Identity.Model.OrganisationKind;

namespace Safeguarding.Access.Tests.Calls;

/// <summary>Organisations, which administrators alone see and keep.</summary>
static class OrganisationCalls
{
    const string Api = "/api/identity/organisations";

    public static Dictionary<string, Func<Task<Call>>> Of(IdentityApp app) => new()
    {
        [$"GET {Api}/details"] = () => Task.FromResult(Call.Get($"{Api}/details")),
        [$"GET {Api}/{{id:guid}}"] = async () => Call.Get($"{Api}/{await AddedAsync(app)}"),
        [$"POST {Api}"] = () => Task.FromResult(Call.Post(Api,
            new AddOrganisationRequest { Id = Guid.CreateVersion7(), Name = $"Added {Guid.NewGuid()}", Kind = OrganisationType.Other })),
        [$"PUT {Api}/{{id:guid}}/name"] = async () => Call.Put($"{Api}/{await AddedAsync(app)}/name",
            new RenameOrganisationRequest { Name = $"Renamed {Guid.NewGuid()}" }) with
        { IfMatch = 1 },
        [$"POST {Api}/{{id:guid}}/end"] = async () =>
            Call.Post($"{Api}/{await AddedAsync(app)}/end", new EndOrganisationRequest { Reason = "Merged." }) with { IfMatch = 1 },
        [$"POST {Api}/first-approvers"] = () => Task.FromResult(Call.Post($"{Api}/first-approvers") with
        {
            File = $"organisation,name,email\nE08000035,Invited Person,{Guid.NewGuid():N}@invited.example",
        }),
    };

    static Task<Guid> AddedAsync(IdentityApp app) => app.Ask(async db =>
    {
        var organisation = new Organisation { Id = Guid.CreateVersion7(), Name = $"Added {Guid.NewGuid()}", Kind = OrganisationKind.Other };
        db.Add(organisation);
        db.Audit(CurrentUser.Process("test"), "OrganisationAdded", nameof(Organisation), organisation.Id, "test", DateTime.UtcNow);
        await db.SaveChangesAsync();
        return organisation.Id;
    });
}
