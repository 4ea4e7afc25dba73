using System.Net.Http.Headers;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

public class InvitationListTests(IdentityApp app)
{
    const string Api = "/api/identity/invitations";

    [Fact]
    public async Task Who_waits_longest_can_stand_first()
    {
        using var approver = app.Client();
        approver.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", (await app.Browser().TokensOfAsync(DemoFiles.PersonWith(Roles.Approver, People.Leeds))).AccessToken);
        Guid[] invited = [Guid.CreateVersion7(), Guid.CreateVersion7()];
        foreach (var id in invited)
            await (await approver.PostJsonAsync(Api, new InvitePersonRequest
            {
                Id = id,
                Name = "Invited Person",
                Email = $"{id:N}@invited.example",
                Roles = [Roles.Partner],
            })).ReadAsync<InvitationSummary>();

        Assert.Equal(invited.Reverse(), await OrderAsync(""));
        Assert.Equal(invited, await OrderAsync("&sort=invited"));
        Assert.Equal(400, (await (await approver.GetAsync($"{Api}?sort=name")).RefusalAsync()).Status);

        async Task<IEnumerable<Guid>> OrderAsync(string sort) =>
            (await approver.GetAsync<Page<InvitationSummary>>($"{Api}?limit=200{sort}")).Items.Select(row => row.Id)
                .Where(invited.Contains);
    }
}
