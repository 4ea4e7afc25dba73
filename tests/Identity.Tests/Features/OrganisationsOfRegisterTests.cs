using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.JsonWebTokens;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

public class OrganisationsOfRegisterTests(IdentityApp app)
{
    [Fact]
    public async Task A_force_that_serves_several_areas_has_all_of_them_in_its_token()
    {
        var client = DemoFiles.Client("west-yorkshire-police");

        var answer = await app.Client().TokenForAsync(client, client.Scopes[0]);

        var token = new JsonWebToken(answer.AccessToken);
        Assert.Equal("E23000010", token.GetClaim("body").Value);
        Assert.Equal(["E08000032", "E08000033", "E08000034", "E08000035", "E08000036"],
            token.Claims.Where(claim => claim.Type == "area").Select(claim => claim.Value).Order());
    }

    [Fact]
    public async Task Every_entry_in_force_is_an_organisation_and_those_that_ended_before_are_none()
    {
        var codes = await app.Ask(db => db.Organisations.Where(row => row.BodyCode != null).Select(row => row.BodyCode!).ToListAsync());

        Assert.Contains("S9B9J", codes);
        Assert.DoesNotContain("QXU", codes);
        Assert.DoesNotContain("E10000006", codes);
    }

    [Fact]
    public async Task An_entry_that_begins_becomes_an_organisation_and_is_renamed_with_the_register()
    {
        var code = "E06" + Random.Shared.Next(100_000, 999_999);
        var begun = AreaRegister.OfReferenceFiles().FindBody("E08000035")! with { Code = code, Version = 2, Name = $"New {code}" };

        await app.Bus.DeliverAsync(new AreaRegisterChanged { Body = begun, ChangedAt = DateTime.UtcNow });
        await Eventually.Get(() => NameAsync(code, $"New {code} council"), "the organisation was added");
        await app.Bus.DeliverAsync(new AreaRegisterChanged
        {
            Body = begun with
            {
                Version = 3,
                Name = $"Newer {code}",
                EarlierNames = [new EarlierName($"New {code}", new DateOnly(2026, 1, 1))],
            },
            ChangedAt = DateTime.UtcNow,
        });

        await Eventually.Get(() => NameAsync(code, $"Newer {code} council"), "the organisation was renamed");
    }

    Task<string?> NameAsync(string code, string name) =>
        app.Ask(db => db.Organisations.Where(row => row.BodyCode == code && row.Name == name)
            .Select(row => row.Name).SingleOrDefaultAsync());
}
