using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Organisations;

/// <summary>
/// The organisations that every installation has beside those of the register. Their ids are fixed, so that an administrator may rename
/// them; one that is there under its name is not added again.
/// </summary>
sealed class NationalOrganisations(IdentityDbContext db, TimeProvider clock) : ISeed
{
    const string File = "Safeguarding.Identity.Organisations.national-organisations.json";
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    static readonly IReadOnlyList<Entry> All = Read();

    public async Task SeedAsync(CancellationToken ct)
    {
        foreach (var entry in All)
        {
            if (await db.Organisations.AnyAsync(known => known.Id == entry.Id || known.Name == entry.Name, ct))
                continue;
            db.Add(new Organisation { Id = entry.Id, Kind = entry.Kind, Name = entry.Name });
            db.Audit(CurrentUser.Process("deploy"), "OrganisationAdded", nameof(Organisation), entry.Id, "national organisation",
                clock.GetUtcNow().UtcDateTime);
        }

        await db.SaveChangesAsync(ct);
    }

    static List<Entry> Read()
    {
        using var file = typeof(NationalOrganisations).Assembly.GetManifestResourceStream(File)!;
        return JsonSerializer.Deserialize<List<Entry>>(file, Json)!;
    }

    sealed record Entry(Guid Id, OrganisationKind Kind, string Name);
}
